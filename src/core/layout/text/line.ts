import type { Cell } from "./cells";

/** A character in its place: `x` in mm from the left edge of the measure. */
export interface PlacedCell extends Cell {
  readonly x: number;
}

/** One line of text. */
export interface Line {
  readonly cells: readonly PlacedCell[];
  /** Where the text begins and ends, in mm from the left edge of the measure. */
  readonly start: number;
  readonly end: number;
}
