import type { Cell } from "./cells";

/** One line of text: its characters, and for each where its cell begins and how wide it is. */
export interface Line {
  readonly cells: readonly Cell[];
  /** In mm from the left edge of the measure. */
  readonly xs: readonly number[];
  /** In mm. */
  readonly widths: readonly number[];
  /** Where the text begins and ends, in mm from the left edge of the measure. */
  readonly start: number;
  readonly end: number;
}

/** The characters one beside the other from `start` on. */
export function lineFrom(cells: readonly Cell[], start: number, widths: readonly number[] = cells.map(widthOf)): Line {
  let x = start;
  const xs = widths.map((width) => {
    const at = x;
    x += width;
    return at;
  });
  return { cells, xs, widths, start, end: x };
}

function widthOf(cell: Cell): number {
  return cell.width;
}
