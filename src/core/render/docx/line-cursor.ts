import type { Page } from "../../layout/page";
import { xmlText } from "../xml-text";

/** How many lines further a paragraph is looked for: what the pages do not have must not cost the rest. */
const LOOK_AHEAD = 50;

/** Hands out the lines of the text paragraph by paragraph, in the order of the pages. */
export class LineCursor {
  readonly #lines: readonly string[];
  #next = 0;

  constructor(pages: readonly Page[]) {
    this.#lines = pages.flatMap(textLines);
  }

  /** The lines of the next paragraph with that text, white space left out; undefined when the pages do not have it. */
  linesOf(text: string): readonly string[] | undefined {
    const wanted = withoutWhite(text);
    if (wanted === "") return undefined;
    const end = Math.min(this.#lines.length, this.#next + LOOK_AHEAD);
    for (let first = this.#next; first < end; first++) {
      if (!wanted.startsWith(this.#lines[first] ?? "")) continue;
      let last = first;
      let joined = "";
      while (last < this.#lines.length && joined.length < wanted.length) joined += this.#lines[last++];
      if (joined !== wanted) continue;
      this.#next = last;
      return this.#lines.slice(first, last);
    }
    return undefined;
  }
}

/** Items of the text at one height are one line. */
function textLines({ items }: Page): readonly string[] {
  const lines: string[] = [];
  let height: number | undefined;
  for (const item of items) {
    if (item.type !== "text" || (item.element !== "正文" && item.element !== "附件正文")) continue;
    // The paragraphs' text is that of a file already.
    const text = withoutWhite(xmlText(item.text));
    if (item.y === height) lines.push((lines.pop() ?? "") + text);
    else lines.push(text);
    height = item.y;
  }
  return lines;
}

/** What a line's text is without its white space. */
export function withoutWhite(text: string): string {
  return text.replace(/\s/gu, "");
}
