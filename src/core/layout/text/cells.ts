import { cellWidth } from "../metrics";
import type { Run } from "./run";
import { type Traits, traitsOf } from "./traits";

/** One code point in its cell. */
export interface Cell {
  readonly character: string;
  readonly traits: Traits;
  readonly run: Run;
  /** Where it begins in the run's text, in UTF-16 units. */
  readonly offset: number;
  /** In mm, before a line is squeezed or spread. */
  readonly width: number;
}

/** The runs' characters with the width of their cells; of two marks that meet, one gives up its white half. */
export function cellsOf(runs: readonly Run[]): readonly Cell[] {
  const cells: Cell[] = [];
  for (const run of runs) {
    const em = cellWidth(run.style.size);
    let offset = 0;
    for (const character of run.text) {
      const traits = traitsOf(character);
      cells.push({ character, traits, run, offset, width: widthOf(character, traits) * em });
      offset += character.length;
    }
  }
  let cries = 0;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] as Cell;
    cries = cell.traits.isCry ? cries + 1 : 0;
    // Two question or exclamation marks in a row share a cell, three take two (5.1.2).
    const endsPair = cries > 0 && cries % 2 === 0;
    if (endsPair || givesWay(cells, index)) cells[index] = { ...cell, width: cellWidth(cell.run.style.size) / 2 };
  }
  return cells;
}

/** In characters. */
function widthOf(character: string, { isPlaceless, isHalfWidth }: Traits): number {
  if (isPlaceless) return 0;
  return isHalfWidth && character !== "\t" ? 0.5 : 1;
}

/** Whether the mark does without its white half for what stands beside it, where two white halves would meet. */
function givesWay(cells: readonly Cell[], index: number): boolean {
  const { character, traits } = cells[index] as Cell;
  if (!traits.isClosing && !traits.isOpening) return false;
  const [before, behind] = [cells[index - 1], cells[index + 1]];
  if (traits.isOpening) return before?.traits.isOpening ?? false;
  if (character === "’" && isLatin(before) && isLatin(behind)) return true;
  return behind !== undefined && (behind.traits.isClosing || behind.traits.isOpening);
}

/** As the letters beside the apostrophe in `don’t`. */
function isLatin(cell: Cell | undefined): boolean {
  return cell !== undefined && /^\p{Script=Latin}$/u.test(cell.character);
}

/** Whether the cell connects what stands beside it: one of the connectors, or a single `—` (5.1.6); two are a dash. */
export function isConnector(cells: readonly Cell[], index: number): boolean {
  const cell = cells[index];
  if (cell?.character !== "—") return cell?.traits.isConnecting ?? false;
  return cells[index - 1]?.character !== "—" && cells[index + 1]?.character !== "—";
}
