import { CELL, ONE_LINE } from "../../standard/geometry";
import type { Frame } from "../sheet";
import { type Strip, strip } from "../strip";
import { type Closing, rowItems, rowsHeight } from "./parts";

/** White to the right of the longer line, in characters. */
const RIGHT_INDENT = 2;

/** How far the date stands in from the name's first character, in characters. */
const DATE_INDENT = 2;

/**
 * Without a seal: one line of white, the names two characters in from the right, the date below, its first character two
 * behind that of the name; a date that would be the longer line stands two characters in and moves the names (7.3.5.2).
 */
export function unsealedClosing({ names, date }: Closing, frame: Frame): readonly Strip[] {
  const right = frame.left + frame.width - RIGHT_INDENT * CELL;
  const nameWidth = Math.max(0, ...names.map((name) => name.end));
  const dateIndent = names.length === 0 ? 0 : DATE_INDENT * CELL;
  const width = Math.max(nameWidth, date ? dateIndent + date.end : 0);
  const left = Math.max(frame.left, right - width);
  const items = names.flatMap((name, row) => rowItems(name, left, row));
  const dateItems = date ? rowItems(date, left + dateIndent, names.length) : [];
  return [strip(rowsHeight(names.length + (date ? 1 : 0)), [...items, ...dateItems], ONE_LINE)];
}
