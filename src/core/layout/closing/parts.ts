import { POINTS } from "../../standard/sizes";
import { baselineFrom } from "../metrics";
import type { Item } from "../page";
import type { Frame } from "../sheet";
import type { Line } from "../text/line";
import { lineItems } from "../text/place-line";
import type { Run } from "../text/run";

/** What stands at the end of the text. */
export interface Closing {
  /** The names under the text. */
  readonly names: readonly Run[];
  readonly date: Run | undefined;
}

/** A line of 3号 type whose first character begins at `left` mm, as the row of that number from the strip's top. */
export function rowItems(line: Line, left: number, row: number, { pitch }: Frame): readonly Item[] {
  return lineItems(line, left, baselineFrom(row * pitch, POINTS.三号));
}
