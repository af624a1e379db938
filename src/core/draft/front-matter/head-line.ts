import { isWhite, type Line, lineBehind } from "../lines";

/** A line of the front matter that is not blank. */
export interface HeadLine extends Line {
  /** How many ASCII blanks stand before its words; U+3000 is no indentation in YAML and counts as none. */
  readonly indent: number;
}

/** The lines from offset `from` on that are not blank. */
export function headLinesOf(text: string, from: number): readonly HeadLine[] {
  const lines: HeadLine[] = [];
  let line = headLineBehind(text, undefined, from);
  while (line) {
    lines.push(line);
    line = headLineBehind(text, line, from);
  }
  return lines;
}

/** The line behind `last` that is not blank; from offset `from` on without one. */
export function headLineBehind(text: string, last: HeadLine | undefined, from: number): HeadLine | undefined {
  const line = lineBehind(text, last, from);
  if (!line) return undefined;
  const { number, lineStart, lineEnd, start, end } = line;
  return { number, lineStart, lineEnd, start, end, indent: indentOf(text, line) };
}

function indentOf(text: string, line: Line): number {
  for (let offset = line.lineStart; offset < line.start; offset++) {
    if (text.charCodeAt(offset) > 0x7f) return 0;
  }
  return line.start - line.lineStart;
}

/** Whether the line is a YAML comment. */
export function isComment(text: string, line: Line): boolean {
  return text[line.start] === "#";
}

/** Whether the line is an item of a list: `-` alone or before white space. */
export function isItem(text: string, line: Line): boolean {
  return text[line.start] === "-" && (line.end === line.start + 1 || isWhite(text.charCodeAt(line.start + 1)));
}
