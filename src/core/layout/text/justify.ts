import { cellWidth } from "../metrics";
import { type Cell, isConnector } from "./cells";
import type { Line } from "./line";
import { LAST_TURN } from "./mark-classes";

/** As much of its cell as a space keeps at least, and as a mark does; in characters. */
const LEAST_SPACE = 0.25;
const LEAST_MARK = 0.5;

/** How much narrower the cell can become, in mm: a full-width mark gives up its white half (GB/T 15834—2011 5.1.10, 5.1.11). */
export function giveOf({ traits, width, run }: Cell): number {
  if (traits.squeezeTurn === undefined) return 0;
  return Math.max(0, width - cellWidth(run.style.size) * (traits.isSpace ? LEAST_SPACE : LEAST_MARK));
}

/**
 * Whether white may be put before a cell of a line: not within a word or dash, nor between a mark and what it belongs to
 * (clreq, 拉伸处理的优先顺序).
 */
export function mayWiden(cells: readonly Cell[], index: number): boolean {
  const before = cells[index - 1];
  const cell = cells[index];
  if (!before || !cell || cell.width === 0 || before.traits.isJoiner) return false;
  if (before.traits.isSpace) return true;
  if (before.traits.mayNotEnd || cell.traits.mayNotBegin) return false;
  if (isConnector(cells, index - 1) || isConnector(cells, index)) return false;
  if (cell.traits.isPaired && before.character === cell.character) return false;
  return !(before.traits.isOfWord && cell.traits.isOfWord);
}

/** More white than this between two characters, in characters, and the line would fall apart. */
export const MOST_WHITE = 0.5;

/** How much narrower the cell can become as the first of a line: an opening mark keeps its cell there (5.1.3). */
export function giveAtHead(cell: Cell): number {
  return cell.traits.isOpening ? 0 : giveOf(cell);
}

/**
 * The widths of a line's cells with `excess` mm less than they have by nature: a mark at its end gives first (5.1.10), the
 * others share what is left, turn by turn.
 */
export function squeezedWidths(cells: readonly Cell[], excess: number): readonly number[] {
  const last = cells.length - 1;
  const gives = cells.map((cell, index) => (index === 0 ? giveAtHead(cell) : giveOf(cell)));
  const given = new Array<number>(cells.length).fill(0);
  given[last] = Math.min(excess, gives[last] as number);
  let rest = excess - (given[last] as number);
  for (let turn = 0; turn <= LAST_TURN && rest > 0; turn++) {
    const marks = cells.flatMap((cell, index) => (index < last && cell.traits.squeezeTurn === turn ? [index] : []));
    const room = marks.reduce((sum, index) => sum + (gives[index] as number), 0);
    const share = room > 0 ? Math.min(1, rest / room) : 0;
    for (const index of marks) given[index] = (gives[index] as number) * share;
    rest -= room * share;
  }
  return cells.map((cell, index) => cell.width - (given[index] as number));
}

/**
 * The line widened to end at `right`: the white is shared out evenly between the characters. A line that a long word behind
 * it left too short stays as it is.
 */
export function spread(line: Line, right: number): Line {
  const white = right - line.end;
  if (white <= 0) return line;
  const { cells } = line;
  const gaps: number[] = [];
  for (let index = 1; index < cells.length; index++) {
    if (mayWiden(cells, index)) gaps.push(index);
  }
  const em = cellWidth(cells[0]?.run.style.size ?? 0);
  if (white > gaps.length * MOST_WHITE * em) return line;
  let passed = 0;
  const xs = line.xs.map((x, index) => {
    if (gaps[passed] === index) passed++;
    return x + (white * passed) / gaps.length;
  });
  return { ...line, xs, end: right };
}
