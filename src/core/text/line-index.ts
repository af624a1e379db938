import { lastAtOrBefore } from "./first-from";

/** A zero-based line and UTF-16 character within it, as editors count. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Turns offsets into lines and characters and back; lines end at `\n`, `\r\n` or a lone `\r`. */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let offset = 0; offset < text.length; offset++) {
      const code = text.charCodeAt(offset);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)) starts.push(offset + 1);
    }
    this.#starts = starts;
    this.#length = text.length;
  }

  /** The number of lines; an empty text has one. */
  get lineCount(): number {
    return this.#starts.length;
  }

  /** The position of `offset`, which is clamped to the text. */
  positionAt(offset: number): Position {
    const target = Math.max(0, Math.min(offset, this.#length));
    const line = lastAtOrBefore(this.#starts, target);
    return { line, character: target - (this.#starts[line] ?? 0) };
  }

  /** The offset where `line` (zero-based) begins; the text's end for a line beyond the last. */
  lineStart(line: number): number {
    return this.#starts[line] ?? this.#length;
  }
}
