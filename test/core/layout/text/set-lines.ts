import { breakLines, type Measure } from "../../../../src/core/layout/text/break-lines";
import type { Line } from "../../../../src/core/layout/text/line";
import { styleOf } from "../../../../src/core/layout/text/run";
import { CELL } from "../placed";

/** Text of 16 pt broken to so many characters. */
export function setLines(text: string, columns = 28, more: Partial<Measure> = {}): readonly Line[] {
  const measure = { firstIndent: 0, indent: 0, width: columns * CELL, ...more };
  return breakLines([{ text, style: styleOf("正文") }], measure);
}

export function textOf(line: Line): string {
  return line.cells.map((cell) => cell.character).join("");
}

/** The lines' texts. */
export function broken(text: string, columns = 28): readonly string[] {
  return setLines(text, columns).map(textOf);
}

/** Where a line ends, in characters from the left edge. */
export function endOf(line: Line | undefined): number {
  return (line?.end ?? 0) / CELL;
}

/** The width of each character, in characters. */
export function widthsOf(line: Line | undefined): readonly number[] {
  return (line?.widths ?? []).map((width) => Math.round((width / CELL) * 1e6) / 1e6);
}
