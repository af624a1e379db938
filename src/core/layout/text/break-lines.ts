import { cellWidth, TOLERANCE } from "../metrics";
import { type Cell, cellsOf } from "./cells";
import { spread, squeezedWidths, squeezeRoom } from "./justify";
import { type Line, lineFrom } from "./line";
import { mayNotBegin } from "./mark-classes";
import type { Run } from "./run";
import { breaksBefore } from "./segments";

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
 */
export function breakLines(runs: readonly Run[], measure: Measure): readonly Line[] {
  const cells = cellsOf(runs);
  const ends = lineEnds(cells, measure);
  return ends.map((end, index) => {
    const from = index === 0 ? 0 : skipSpaces(cells, ends[index - 1] ?? 0);
    const indent = index === 0 ? measure.firstIndent : measure.indent;
    const isFull = index < ends.length - 1 && !measure.isRagged;
    return setLine(cells.slice(from, end), indent, measure.width, isFull);
  });
}

/** Where each line ends; a last line of a single character is drawn into the one before it where its marks give way. */
function lineEnds(cells: readonly Cell[], measure: Measure): readonly number[] {
  const breaks = breaksBefore(cells);
  const ends: number[] = [];
  let from = 0;
  let before = 0;
  do {
    const end = lineEnd(cells, breaks, from, roomOf(ends.length));
    const isLast = end === cells.length && ends.length > 0;
    if (isLast && isSingleCharacter(cells.slice(from)) && canSqueeze(cells.slice(before), roomOf(ends.length - 1))) {
      ends.pop();
    }
    ends.push(end);
    before = from;
    from = skipSpaces(cells, end);
  } while (from < cells.length);
  return ends;

  function roomOf(line: number): number {
    return measure.width - (line === 0 ? measure.firstIndent : measure.indent);
  }
}

/** Whether the cells are one character, perhaps with a mark behind it. */
function isSingleCharacter(cells: readonly Cell[]): boolean {
  return cells.length === 1 || (cells.length === 2 && mayNotBegin(cells[1]?.character ?? ""));
}

/** Text on one line at its natural width, from `indent` on. */
export function singleLine(runs: readonly Run[], indent = 0): Line {
  return lineFrom(cellsOf(runs), indent);
}

/** Where the line that begins at `from` ends: what does not fit may still do so when marks give up their white. */
function lineEnd(cells: readonly Cell[], breaks: readonly boolean[], from: number, room: number): number {
  let width = 0;
  let fitting = from;
  let fittingWidth = 0;
  let index = from;
  for (; index < cells.length; index++) {
    if (index > from && breaks[index]) {
      fitting = index;
      fittingWidth = width;
    }
    const cell = cells[index] as Cell;
    if (width + cell.width > room + TOLERANCE && !isSpaceCell(cell)) break;
    width += cell.width;
  }
  if (index === cells.length) return index;
  if (fitting === from) return Math.max(index, from + 1);
  const isLoose = room - fittingWidth > cellWidth((cells[fitting] as Cell).run.style.size) - TOLERANCE;
  const next = isLoose ? nextBreak(breaks, fitting + 1, cells.length, index) : undefined;
  return next !== undefined && canSqueeze(cells.slice(from, next), room) ? next : fitting;
}

/** The first place behind `from` where the line might end; a far one is of no use. */
function nextBreak(breaks: readonly boolean[], from: number, length: number, overflow: number): number | undefined {
  for (let index = from; index <= overflow + 2; index++) {
    if (index >= length) return length;
    if (breaks[index]) return index;
  }
  return undefined;
}

function canSqueeze(cells: readonly Cell[], room: number): boolean {
  const width = cells.reduce((sum, cell) => sum + cell.width, 0);
  return width - room <= squeezeRoom(cells) + TOLERANCE;
}

function setLine(source: readonly Cell[], indent: number, right: number, isFull: boolean): Line {
  const cells = isFull ? withoutSpacesAtEnd(source) : source;
  const excess = cells.reduce((sum, cell) => sum + cell.width, indent) - right;
  if (excess > TOLERANCE) return lineFrom(cells, indent, squeezedWidths(cells, excess));
  const line = lineFrom(cells, indent);
  return isFull ? spread(line, right) : line;
}

function withoutSpacesAtEnd(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 1 && isSpaceCell(cells[end - 1] as Cell)) end--;
  return cells.slice(0, end);
}

function skipSpaces(cells: readonly Cell[], from: number): number {
  let index = from;
  while (index < cells.length && isSpaceCell(cells[index] as Cell)) index++;
  return index;
}

function isSpaceCell(cell: Cell): boolean {
  return cell.character === " " || cell.character === "\t";
}
