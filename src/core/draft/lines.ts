import { type Range, range } from "../text/range";

/** A line that holds more than white space, without its line break and without the white space around its words. */
export interface Line {
  /** Counted from 0 among all lines of the text, blank ones too. */
  readonly number: number;
  /** Where the line begins, white space included. */
  readonly lineStart: number;
  /** Where the line's break begins. */
  readonly lineEnd: number;
  /** The first character that is not white. */
  readonly start: number;
  /** Behind the last character that is not white. */
  readonly end: number;
}

/** Lines by their index; those behind the last are undefined. */
export interface Lines {
  at(index: number): Line | undefined;
}

/** The lines of `linesOf`, looked for when they are asked for: whoever reads a few of a long text pays for a few. */
export class LazyLines implements Lines {
  readonly #found: Line[] = [];
  #last: Line | undefined;

  constructor(
    readonly text: string,
    readonly from: number,
    readonly masked: string,
  ) {}

  at(index: number): Line | undefined {
    while (this.#found.length <= index) {
      const next = lineBehind(this.text, this.#last, this.from, this.masked);
      if (!next) return undefined;
      this.#found.push(next);
      this.#last = next;
    }
    return this.#found[index];
  }
}

/**
 * The lines of `text` from offset `from` that are not blank. Lines break at `\n`, `\r\n` and a lone `\r` of `text`;
 * what is white is looked up in `masked`, which has the same length.
 */
export function* linesOf(text: string, from: number, masked = text): Generator<Line> {
  let line = lineBehind(text, undefined, from, masked);
  while (line) {
    yield line;
    line = lineBehind(text, line, from, masked);
  }
}

/** The line behind `last`, as `linesOf` finds it; the first without one. */
export function lineBehind(text: string, last: Line | undefined, from: number, masked = text): Line | undefined {
  let lineStart = last ? nextLine(text, last.lineEnd) : from;
  for (let number = last ? last.number + 1 : 0; lineStart < text.length; number++) {
    let lineEnd = lineStart;
    let start = -1;
    let end = lineStart;
    for (; lineEnd < text.length; lineEnd++) {
      const code = text.charCodeAt(lineEnd);
      if (code === 0x0a || code === 0x0d) break;
      if (isWhite(masked.charCodeAt(lineEnd))) continue;
      if (start < 0) start = lineEnd;
      end = lineEnd + 1;
    }
    if (start >= 0) return { number, lineStart, lineEnd, start, end };
    lineStart = nextLine(text, lineEnd);
  }
  return undefined;
}

/** The offset behind the line break at `lineEnd`. */
export function nextLine(text: string, lineEnd: number): number {
  return lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
}

/** The range from the start of its first line to behind the break of its last. */
export function wholeLines(text: string, { start, end }: Range): Range {
  return range(lineAt(text, start), lineBelow(text, end));
}

/** Where the line of the offset begins. */
export function lineAt(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !"\r\n".includes(text.charAt(start - 1))) start--;
  return start;
}

/** Where the line below that of the offset begins. */
export function lineBelow(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !"\r\n".includes(text.charAt(end))) end++;
  return Math.min(text.length, nextLine(text, end));
}

/** Where the text's words may begin: behind a byte order mark. */
export function textStart(text: string): number {
  return text.startsWith("\uFEFF") ? 1 : 0;
}

/** The line break that the text uses, for what is put into it. */
export function lineBreakOf(text: string): "\r\n" | "\n" {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

/** White space as `\s` means it: ASCII spaces, U+3000, no-break spaces, the byte order mark. */
export function isWhite(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code > IDEOGRAPHIC_SPACE && code !== BYTE_ORDER_MARK) return false;
  return OTHER_WHITE.has(code) || (code >= 0x2000 && code <= 0x200a);
}

const IDEOGRAPHIC_SPACE = 0x3000;
const BYTE_ORDER_MARK = 0xfeff;

const OTHER_WHITE = new Set([0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, IDEOGRAPHIC_SPACE, BYTE_ORDER_MARK]);

/** The stretch without white space at its ends; empty, at its start, when there is nothing else. */
export function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isWhite(text.charCodeAt(from))) from++;
  while (to > from && isWhite(text.charCodeAt(to - 1))) to--;
  return from === to ? range(start, start) : range(from, to);
}
