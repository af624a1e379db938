import { isHalfWidth } from "../../text/characters";
import { cellWidth } from "../metrics";
import { isClosing, isOpening } from "./mark-classes";
import type { Run } from "./run";

/** One code point in its cell. */
export interface Cell {
  readonly character: string;
  readonly run: Run;
  /** Where it begins in the run's text, in UTF-16 units. */
  readonly offset: number;
  /** In mm, before a line is squeezed or spread. */
  readonly width: number;
}

/** Characters that take no place of their own: marks on the character before them, selectors of its form, joiners. */
const PLACELESS = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}\uFEFF]$/u;

/** The runs' characters with the width of their cells; of two marks that meet, one gives up its white half. */
export function cellsOf(runs: readonly Run[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const run of runs) {
    let offset = 0;
    for (const character of run.text) {
      cells.push({ character, run, offset, width: widthOf(character, run.style.size) });
      offset += character.length;
    }
  }
  return cells.map((cell, index) => (meets(cells[index - 1], cell, cells[index + 1]) ? halved(cell) : cell));
}

function widthOf(character: string, size: number): number {
  if (character === "\t") return cellWidth(size);
  if (PLACELESS.test(character)) return 0;
  return isHalfWidth(character) ? cellWidth(size) / 2 : cellWidth(size);
}

/** Closing mark before any mark, or opening mark behind an opening one: two white halves would stand side by side. */
function meets(before: Cell | undefined, cell: Cell, behind: Cell | undefined): boolean {
  const { character } = cell;
  if (isClosing(character) && behind) return isClosing(behind.character) || isOpening(behind.character);
  return isOpening(character) && before !== undefined && isOpening(before.character);
}

function halved(cell: Cell): Cell {
  return { ...cell, width: cellWidth(cell.run.style.size) / 2 };
}
