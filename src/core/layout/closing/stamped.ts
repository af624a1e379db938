import { CELL, CHARACTER_HEIGHT, ONE_LINE, TWO_LINES } from "../../standard/geometry";
import { POINTS } from "../../standard/sizes";
import { baselineAround, baselineFrom } from "../metrics";
import type { Item } from "../page";
import type { Frame } from "../sheet";
import { type Strip, strip } from "../strip";
import { lineItems } from "../text/place-line";
import type { Closing } from "./parts";

/** White to the right of stamps and date, in characters (7.3.5.3). */
const RIGHT_INDENT = 4;

/** Between a job title and its stamp, in characters (7.3.5.3). */
export const TITLE_GAP = 2;

/** The place kept for a signature stamp, in mm: not in the standard. */
export const STAMP = 20;

/**
 * With signature stamps: two lines of white, each signer's title with the stamp's place to its right, the date one line of
 * white below, all four characters in from the right (7.3.5.3).
 */
export function stampedClosing({ names, organs, date }: Closing, frame: Frame): readonly Strip[] {
  const right = frame.left + frame.width - RIGHT_INDENT * CELL;
  const items: Item[] = names.flatMap((name, row) => {
    const middle = (row + 0.5) * STAMP;
    const left = right - STAMP - TITLE_GAP * CELL - name.end;
    const stamp: Item = {
      type: "seal",
      x: right - STAMP / 2,
      y: middle,
      diameter: STAMP,
      organ: organs[row] ?? "",
      element: "印章",
    };
    return [...lineItems(name, left, baselineAround(middle, POINTS.三号)), stamp];
  });
  const dateTop = names.length * STAMP + ONE_LINE;
  if (date) items.push(...lineItems(date, right - date.end, baselineFrom(dateTop, POINTS.三号)));
  return [strip(date ? dateTop + CHARACTER_HEIGHT : names.length * STAMP, items, TWO_LINES)];
}
