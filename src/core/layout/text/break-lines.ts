import { TOLERANCE } from "../metrics";
import { type Cell, cellsOf } from "./cells";
import { giveOf, spread, squeezedWidths } from "./justify";
import { type Line, lineFrom } from "./line";
import { lineEnds } from "./line-ends";
import { MeasuredText } from "./measured-text";
import type { Run } from "./run";

/** The room for text, in mm. */
export interface Measure {
  /** From the left edge to the first character of the first line, and of the others. */
  readonly firstIndent: number;
  readonly indent: number;
  /** From the left edge to the right edge of every line. */
  readonly width: number;
  /** Whether the right edge is left uneven: in narrow columns. */
  readonly isRagged?: boolean;
}

/**
 * Breaks text into lines that fill the measure: both edges are aligned but in the last line, no line begins or ends with
 * a mark that may not, numbers stay whole. A word longer than a line is cut where the line ends. Always at least one line.
 * The rules and their sources stand in docs/layout.md. The lines depend on the runs and the measure alone.
 */
export function breakLines(runs: readonly Run[], measure: Measure): readonly Line[] {
  const text = new MeasuredText(runs);
  const isOpen = measure.isRagged ?? false;
  const indentOf = (line: number) => (line === 0 ? measure.firstIndent : measure.indent);
  const ends = lineEnds(text, (line) => measure.width - indentOf(line), isOpen);
  return ends.map((end, line) => {
    const from = line === 0 ? 0 : text.skipSpaces(ends[line - 1] ?? 0);
    const isLast = line === ends.length - 1;
    const cells = text.cells.slice(from, isLast ? end : Math.max(from + 1, text.seenEnd(from, end)));
    return setLine(cells, indentOf(line), measure.width, !isLast, isOpen);
  });
}

/** Text on one line at its natural width, from `indent` on. */
export function singleLine(runs: readonly Run[], indent = 0): Line {
  return lineFrom(cellsOf(runs), indent);
}

function setLine(cells: readonly Cell[], indent: number, right: number, isFull: boolean, isOpen: boolean): Line {
  const natural = lineFrom(cells, indent);
  const last = cells.at(-1);
  const excess = Math.max(natural.end - right, isFull && last ? giveOf(last) : 0);
  const line = excess > TOLERANCE ? lineFrom(cells, indent, squeezedWidths(cells, excess)) : natural;
  return isFull && !isOpen ? spread(line, right) : line;
}
