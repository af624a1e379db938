import { isHalfWidth } from "../../text/characters";
import { cellWidth } from "../metrics";
import type { Cell } from "./cells";
import type { Line, PlacedCell } from "./line";
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

/** The cells made narrower by `excess` mm: the mark at the line's end gives all it has, the others share the rest. */
export function squeeze(cells: readonly Cell[], excess: number): readonly Cell[] {
  const last = cells.at(-1);
  const atEnd = last ? Math.min(giveOf(last), excess) : 0;
  const others = cells.slice(0, -1);
  const room = squeezeRoom(others);
  const share = room > 0 ? Math.min(1, (excess - atEnd) / room) : 0;
  return cells.map((cell, index) => {
    const give = index === cells.length - 1 ? atEnd : giveOf(cell) * share;
    return give > 0 ? { ...cell, width: cell.width - give } : cell;
  });
}

/** The line widened to end at `right`: the white is shared out between the characters, not within words and dashes. */
export function spread(line: Line, right: number): Line {
  const gaps = line.cells.map((cell, index) => index > 0 && mayWiden(line.cells[index - 1] as PlacedCell, cell));
  const count = gaps.filter(Boolean).length;
  const white = right - line.end;
  if (count === 0 || white <= 0) return line;
  let added = 0;
  const cells = line.cells.map((cell, index) => {
    if (gaps[index]) added += white / count;
    return { ...cell, x: cell.x + added };
  });
  return { cells, start: line.start, end: right };
}

function mayWiden(before: Cell, cell: Cell): boolean {
  if (cell.width === 0) return false;
  if (isHalfWidth(before.character) && isHalfWidth(cell.character)) return false;
  return !(isJoined(cell.character) && cell.character === before.character);
}
