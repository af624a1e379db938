import { CHARACTER_HEIGHT, TYPE_AREA } from "../../standard/geometry";
import type { DocxContext } from "./context";
import { millimetres, REACH, twips } from "./measures";

/** How much lower a word processor sets the first line of text than we do, in mm, below a head and below a title alone. */
const OFFSET = { belowHead: 0.7, belowTitle: 3.6 } as const;

/** What of a character stands below the baseline. */
const DESCENT = REACH.below * CHARACTER_HEIGHT;

/** So near to either bound a line is not to come, in mm. */
const MARGIN = 0.4;

/**
 * How far the text below the title is moved down, in twips, for the first page to hold as many lines as ours does. Our
 * lines fill the type area from edge to edge; a word processor's stand closer, with white above the first and below the
 * last, so that a page whose text begins further down may hold one more or one less.
 */
export function textShift({ facts, grid, house }: DocxContext, hasHead: boolean): number {
  const { textBaseline } = facts;
  if (textBaseline === undefined) return 0;
  const room = TYPE_AREA.bottom - DESCENT - textBaseline;
  // The last of 22 lines ends exactly where the type area does.
  const further = Math.floor(room / house.linePitch + 0.01);
  const baseline = textBaseline + (hasHead ? OFFSET.belowHead : OFFSET.belowTitle);
  const pitch = millimetres(grid.line);
  const lowest = TYPE_AREA.bottom - DESCENT - millimetres(grid.slack) - further * pitch;
  const shifted = Math.min(Math.max(baseline, lowest - pitch + MARGIN), lowest - MARGIN);
  return twips(shifted - baseline);
}
