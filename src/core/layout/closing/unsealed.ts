import { CELL, ONE_LINE } from "../../standard/geometry";
import { largest, rowsHeight } from "../metrics";
import type { Frame } from "../sheet";
import { type Strip, strip, withAbove } from "../strip";
import { fittedLine } from "../text/fitted-line";
import { type Closing, rowItems } from "./parts";

/** White to the right of the names or, where it is longer, of the date, in characters. */
const RIGHT_INDENT = 2;

/** How far the date stands in from the name's first character, in characters. */
const DATE_INDENT = 2;

/**
 * Without a seal: one line of white, the names two characters in from the right, the date below, its first character two
 * behind that of the name; a date that is longer than the names stands two characters in and moves the names (7.3.5.2).
 */
export function unsealedClosing({ names, date }: Closing, frame: Frame): readonly Strip[] {
  const room = frame.width - (RIGHT_INDENT + DATE_INDENT) * CELL;
  const lines = names.map((name) => fittedLine([name], room));
  const dateLine = date && fittedLine([date], room);
  const nameWidth = largest(lines.map((line) => line.end));
  const width = unsealedWidth(nameWidth, dateLine?.end ?? 0, CELL);
  const left = frame.left + frame.width - RIGHT_INDENT * CELL - width;
  const rows = lines.map((line) => strip(rowsHeight(1, frame.pitch), rowItems(line, left, 0, frame)));
  if (!dateLine) return withAbove(rows, ONE_LINE);
  const dateLeft = left + (names.length === 0 ? 0 : DATE_INDENT * CELL);
  const dateRow = { ...strip(rowsHeight(1, frame.pitch), rowItems(dateLine, dateLeft, 0, frame)), takesAlong: 1 };
  return withAbove([...rows, dateRow], ONE_LINE);
}

/** From the names' first character to two characters from the right edge, in the unit of all three. */
export function unsealedWidth(names: number, date: number, character: number): number {
  const indent = names === 0 ? 0 : DATE_INDENT * character;
  return date > names ? indent + date : names;
}
