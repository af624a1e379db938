import { isHalfWidth } from "../../text/characters";
import { cellWidth } from "../metrics";
import type { Cell } from "./cells";
import type { Line } from "./line";
import { isJoined, isSqueezable } from "./mark-classes";

/** How much narrower the cell can become: a full-width mark gives up its white half (GB/T 15834—2011 5.1.10). */
function giveOf(cell: Cell): number {
  if (!isSqueezable(cell.character)) return 0;
  return Math.max(0, cell.width - cellWidth(cell.run.style.size) / 2);
}

/** How much narrower the line can become, in mm. */
export function squeezeRoom(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + giveOf(cell), 0);
}

/** The cells' widths with `excess` mm less: the mark at the line's end gives all it has, the others share the rest. */
export function squeezedWidths(cells: readonly Cell[], excess: number): readonly number[] {
  const last = cells.at(-1);
  const atEnd = last ? Math.min(giveOf(last), excess) : 0;
  const room = squeezeRoom(cells.slice(0, -1));
  const share = room > 0 ? Math.min(1, (excess - atEnd) / room) : 0;
  return cells.map((cell, index) => cell.width - (index === cells.length - 1 ? atEnd : giveOf(cell) * share));
}

/** More white than this between two characters, in characters, and the line would fall apart. */
const MOST_WHITE = 0.5;

/**
 * The line widened to end at `right`: the white is shared out between the characters, not within words and dashes. A line
 * that a long word behind it left too short stays as it is.
 */
export function spread(line: Line, right: number): Line {
  const white = right - line.end;
  if (white <= 0) return line;
  const { cells } = line;
  const gaps: number[] = [];
  for (let index = 1; index < cells.length; index++) {
    if (mayWiden(cells[index - 1] as Cell, cells[index] as Cell)) gaps.push(index);
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

function mayWiden(before: Cell, cell: Cell): boolean {
  if (cell.width === 0) return false;
  if (before.character === " ") return true;
  if (isHalfWidth(before.character) && isHalfWidth(cell.character)) return false;
  return !(isJoined(cell.character) && cell.character === before.character);
}
