import { eachJointOfAddress } from "./addresses";
import { type Cell, isConnector } from "./cells";
import { ZERO_WIDTH_SPACE } from "./character-classes";
import { eachKeptTogether } from "./kept-together";

/**
 * What it costs to end a line at a place, in the measure of `deviation`: a date is parted before the line is spread by
 * more than some two characters, an address before it is by three.
 */
const COST = { free: 0, kept: 2.5, address: 6, never: Number.POSITIVE_INFINITY } as const;

/** For each of the cells what it costs to begin a line with it; infinite where that may not be, as with the first. */
export function breakCosts(cells: readonly Cell[]): Float64Array {
  const costs = new Float64Array(cells.length).fill(COST.never);
  let before = cells[0];
  let alike = 1;
  for (let index = 1; index < cells.length; index++) {
    const cell = cells[index] as Cell;
    alike = cell.character === cells[index - 1]?.character ? alike + 1 : 1;
    // `……|……`: of several dashes or ellipses each is kept whole, not all of them.
    const isBetweenPairs =
      cell.traits.isPaired && alike > 2 && alike % 2 === 1 && cells[index + 1]?.character === cell.character;
    if (isBetweenPairs) costs[index] = COST.kept;
    else if (before && mayPart(before, cell) && !isConnector(cells, index)) costs[index] = COST.free;
    if (!cell.traits.isPlaceless || cell.traits.isJoiner || cell.character === ZERO_WIDTH_SPACE) before = cell;
  }
  holdTogether(cells, costs);
  return costs;
}

/** Whether a line may end behind `before`, the last cell that takes a place, and the next begin with the cell. */
function mayPart(before: Cell, cell: Cell): boolean {
  const left = before.traits;
  const right = cell.traits;
  if (right.isAttached || left.isJoiner) return false;
  if (before.character === ZERO_WIDTH_SPACE) return true;
  if (right.mayNotBegin || left.mayNotEnd || right.isSpace) return false;
  if (left.isSpace) return true;
  if (left.isPaired && before.character === cell.character) return false;
  return !(left.isOfWord && right.isOfWord) && !isApostrophe(before.character, cell.character);
}

/** As in `don’t`: its other side is held by the mark itself. */
function isApostrophe(before: string, character: string): boolean {
  return before === "’" && /^\p{Script=Latin}$/u.test(character);
}

/** Enters what is kept together, and where addresses may be parted. */
function holdTogether(cells: readonly Cell[], costs: Float64Array): void {
  const text = cells.map((cell) => cell.character).join("");
  const indexes = new Uint32Array(text.length + 1).fill(cells.length);
  let offset = 0;
  for (let index = 0; index < cells.length; index++) {
    const { length } = (cells[index] as Cell).character;
    indexes.fill(index, offset, offset + length);
    offset += length;
  }
  eachKeptTogether(text, (from, to, hold) => {
    for (let index = (indexes[from] ?? 0) + 1; index < (indexes[to] ?? 0); index++) {
      costs[index] = Math.max(costs[index] ?? 0, hold === "whole" ? COST.never : COST.kept);
    }
  });
  eachJointOfAddress(text, (at) => {
    costs[indexes[at] ?? 0] = COST.address;
  });
}

/** How bad an end is for a line that has no good one, the least bad first. */
export const RANK = { betweenWords: 0, withinWord: 1, besideMark: 2, withinCharacter: 3 } as const;

/** The rank of an end: beside a mark that would stand at the edge, within a word or a number, or where only good setting forbids it. */
export function rankOfEnd(cells: readonly Cell[], costs: Float64Array, index: number): number {
  if (costs[index] !== COST.never) return RANK.betweenWords;
  const [left, right] = [cells[index - 1]?.traits, cells[index]?.traits];
  if (right?.isAttached || left?.isJoiner) return RANK.withinCharacter;
  if (right?.mayNotBegin || left?.mayNotEnd || right?.isPaired || right?.isSpace) return RANK.besideMark;
  if (isConnector(cells, index)) return RANK.besideMark;
  return right?.isOfWord && (left?.isOfWord || left?.isPlaceless) ? RANK.withinWord : RANK.betweenWords;
}
