import { cellWidth } from "../metrics";
import { breakCosts } from "./break-costs";
import { type Cell, cellsOf } from "./cells";
import { giveAtHead, giveOf, mayWiden } from "./justify";
import { LAST_TURN } from "./mark-classes";
import type { Run } from "./run";

/** What a line of the stretch [from, to) would be. */
export interface Stretch {
  /** In mm, a mark at its end taking half a cell. */
  readonly width: number;
  /** How much narrower its other marks and spaces can make it, in mm. */
  readonly give: number;
  /** What of that stops would give, which had better keep it. */
  readonly giveOfStops: number;
  /** At how many places it can be widened. */
  readonly gaps: number;
}

/** A paragraph's cells, with sums from its head on so that any stretch is measured in one step. */
export class MeasuredText {
  readonly cells: readonly Cell[];
  /** What it costs to begin a line with each of the cells (see `breakCosts`). */
  readonly costs: Float64Array;
  /** Of the first character, in mm. */
  readonly em: number;
  private readonly widths: Float64Array;
  private readonly gives: Float64Array;
  private readonly givesOfStops: Float64Array;
  private readonly gaps: Uint32Array;
  /** For each place the end of what is seen before it: spaces there hang over the edge. */
  private readonly seen: Uint32Array;

  constructor(runs: readonly Run[]) {
    this.cells = cellsOf(runs);
    this.costs = breakCosts(this.cells);
    this.em = cellWidth(this.cells[0]?.run.style.size ?? 0);
    const { length } = this.cells;
    this.widths = new Float64Array(length + 1);
    this.gives = new Float64Array(length + 1);
    this.givesOfStops = new Float64Array(length + 1);
    this.gaps = new Uint32Array(length + 1);
    this.seen = new Uint32Array(length + 1);
    for (let index = 0; index < length; index++) this.add(this.cells[index] as Cell, index);
  }

  private add(cell: Cell, index: number): void {
    const give = giveOf(cell);
    const isStop = cell.traits.squeezeTurn === LAST_TURN;
    this.widths[index + 1] = at(this.widths, index) + cell.width;
    this.gives[index + 1] = at(this.gives, index) + give;
    this.givesOfStops[index + 1] = at(this.givesOfStops, index) + (isStop ? give : 0);
    this.gaps[index + 1] = at(this.gaps, index) + (mayWiden(this.cells, index) ? 1 : 0);
    this.seen[index + 1] = cell.traits.isSpace ? at(this.seen, index) : index + 1;
  }

  /** The width of [from, to) by nature, without what is not seen at its end, in mm. */
  naturalWidth(from: number, to: number): number {
    return Math.max(0, at(this.widths, this.seenEnd(from, to)) - at(this.widths, from));
  }

  /** The stretch as a full line. */
  stretch(from: number, to: number): Stretch {
    const end = this.seenEnd(from, to);
    if (end === from) return { width: 0, give: 0, giveOfStops: 0, gaps: 0 };
    const last = this.cells[end - 1] as Cell;
    const atEnd = giveOf(last);
    const endsInStop = last.traits.squeezeTurn === LAST_TURN;
    const first = this.cells[from] as Cell;
    const keptAtHead = end - from > 1 ? giveOf(first) - giveAtHead(first) : 0;
    return {
      width: at(this.widths, end) - at(this.widths, from) - atEnd,
      give: at(this.gives, end) - at(this.gives, from) - atEnd - keptAtHead,
      giveOfStops: at(this.givesOfStops, end) - at(this.givesOfStops, from) - (endsInStop ? atEnd : 0),
      gaps: at(this.gaps, end) - at(this.gaps, from + 1),
    };
  }

  /** Where what is seen of [from, to) ends. */
  seenEnd(from: number, to: number): number {
    return Math.max(from, at(this.seen, to));
  }

  /** The first cell from `from` on that is no space: a line within a paragraph begins there. */
  skipSpaces(from: number): number {
    let index = from;
    while (index < this.cells.length && (this.cells[index] as Cell).traits.isSpace) index++;
    return index;
  }
}

function at(numbers: Float64Array | Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}
