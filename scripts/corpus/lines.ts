/** The lines of a text that are not blank; what the front matter holds is taken out of them. */
export class Lines {
  readonly #lines: string[];

  constructor(text: string) {
    this.#lines = text
      .split(/\r\n|\r|\n/u)
      .map((line) => line.trim())
      .filter((line) => line !== "");
  }

  /** What is left. */
  get rest(): readonly string[] {
    return this.#lines;
  }

  /** Takes out the first lines that make the value when spaces do not count, and says whether there were any. */
  take(value: string, mostLines: number): boolean {
    const wanted = squeezed(value);
    for (let first = 0; first < this.#lines.length; first++) {
      let joined = "";
      for (let count = 1; count <= mostLines; count++) {
        joined += squeezed(this.#lines[first + count - 1] ?? "");
        if (joined === wanted) {
          this.#lines.splice(first, count);
          return true;
        }
        if (!wanted.startsWith(joined)) break;
      }
    }
    return false;
  }

  /** Takes out the first line that opens a block, by itself and the line below it, and the lines that go on with it. */
  takeBlock(opens: (line: string, next: string) => boolean, goesOn: (line: string) => boolean): readonly string[] {
    const first = this.#lines.findIndex((line, index) => opens(line, this.#lines[index + 1] ?? ""));
    if (first < 0) return [];
    let end = first + 1;
    while (goesOn(this.#lines[end] ?? "")) end++;
    return this.#lines.splice(first, end - first);
  }
}

/** The text without white space. */
export function squeezed(text: string): string {
  return text.replace(/\s/gu, "");
}
