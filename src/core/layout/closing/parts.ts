import { CHARACTER_HEIGHT, LINE_PITCH } from "../../standard/geometry";
import { POINTS } from "../../standard/sizes";
import { baselineFrom } from "../metrics";
import type { Item } from "../page";
import type { Line } from "../text/line";
import { lineItems } from "../text/place-line";

/** What stands at the end of the text. */
export interface Closing {
  /** The names under the text, one line each, at their natural width. */
  readonly names: readonly Line[];
  /** The same names as text. */
  readonly organs: readonly string[];
  readonly date: Line | undefined;
}

/** A line of 3号 type whose first character begins at `left` mm, as the row of that number from the strip's top. */
export function rowItems(line: Line, left: number, row: number): readonly Item[] {
  return lineItems(line, left, baselineFrom(row * LINE_PITCH, POINTS.三号));
}

/** The height of that many rows, in mm. */
export function rowsHeight(rows: number): number {
  return rows === 0 ? 0 : (rows - 1) * LINE_PITCH + CHARACTER_HEIGHT;
}
