import { CELL, ONE_LINE, TWO_LINES } from "../../standard/geometry";
import { baselineAround, rowsHeight } from "../metrics";
import type { Item } from "../page";
import type { Frame } from "../sheet";
import { type Strip, strip, withAbove } from "../strip";
import { fittedLine } from "../text/fitted-line";
import { lineItems } from "../text/place-line";
import { type Closing, rowItems } from "./parts";

/** White to the right of stamps and date, in characters (7.3.5.3). */
const RIGHT_INDENT = 4;

/** Between a job title and its stamp, in characters (7.3.5.3). */
export const TITLE_GAP = 2;

/** The place kept for a signature stamp, in mm: not in the standard. */
export const STAMP = 20;

/** White between two stamps, in mm: they neither touch nor overlap. */
const BETWEEN = 2;

/**
 * With signature stamps: two lines of white, each signer's title with the stamp's place to its right, the date one line of
 * white below, all four characters in from the right (7.3.5.3).
 */
export function stampedClosing({ names, date }: Closing, frame: Frame): readonly Strip[] {
  const right = frame.left + frame.width - RIGHT_INDENT * CELL;
  const titleRight = right - STAMP - TITLE_GAP * CELL;
  const rows = names.map((name) => {
    const line = fittedLine([name], titleRight - frame.left);
    const stamp: Item = {
      type: "seal",
      x: right - STAMP / 2,
      y: STAMP / 2,
      diameter: STAMP,
      organ: name.text,
      element: "印章",
    };
    const items = lineItems(line, titleRight - line.end, baselineAround(STAMP / 2, name.style.size));
    return strip(STAMP, [...items, stamp], BETWEEN);
  });
  if (!date) return withAbove(rows, TWO_LINES);
  const line = fittedLine([date], right - frame.left);
  const dateRow = {
    ...strip(rowsHeight(1, frame.pitch), rowItems(line, right - line.end, 0, frame), ONE_LINE),
    takesAlong: 1,
  };
  return withAbove([...rows, dateRow], TWO_LINES);
}
