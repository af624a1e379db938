import { CELL, TWO_LINES } from "../../standard/geometry";
import type { Item } from "../page";
import type { Frame } from "../sheet";
import type { Strip } from "../strip";
import { type Closing, rowItems, rowsHeight } from "./parts";
import { sealOver, sealRows } from "./seals";

/** White to the right of the date, in characters (7.3.5.1). */
const DATE_INDENT = 4;

/**
 * With seals: two lines of white, each name in the middle of its seal, the date four characters in from the right with the
 * last name centred above it (7.3.5.1). Several organs stand in rows of up to three.
 */
export function sealedClosing(closing: Closing, frame: Frame): readonly Strip[] {
  return closing.names.length > 1 ? jointClosing(closing, frame) : [singleClosing(closing, frame)];
}

function singleClosing({ names, organs, date }: Closing, frame: Frame): Strip {
  const name = names[0];
  const right = frame.left + frame.width;
  const dateWidth = date?.end ?? 0;
  const nameWidth = name?.end ?? 0;
  // A name too long to be centred on the date keeps to the edge, and the date is centred under it.
  const usualMiddle = right - DATE_INDENT * CELL - (date ? dateWidth : nameWidth) / 2;
  const middle = Math.max(frame.left + nameWidth / 2, Math.min(usualMiddle, right - nameWidth / 2));
  const rows = (name ? 1 : 0) + (date ? 1 : 0);
  const items: Item[] = [];
  if (name) items.push(...rowItems(name, middle - nameWidth / 2, 0));
  if (date) items.push(...rowItems(date, middle - dateWidth / 2, rows - 1));
  if (name) items.push(sealOver(middle, rowsHeight(rows) / 2, organs[0] ?? ""));
  return withSeals(rowsHeight(rows), items);
}

function jointClosing({ names, organs, date }: Closing, frame: Frame): readonly Strip[] {
  const widest = Math.max(...names.map((name) => name.end));
  const { rowCount, inRow, between } = sealRows(organs, widest, frame.width);
  return Array.from({ length: rowCount }, (_, row) => {
    const first = row * inRow;
    const members = names.slice(first, first + inRow);
    const isLast = row === rowCount - 1;
    const items = members.flatMap((name, column) => {
      const middle = frame.left + (frame.width * (column + 0.5)) / members.length;
      const isDated = date !== undefined && isLast && column === members.length - 1;
      const dateItems = isDated ? rowItems(date, middle - date.end / 2, 1) : [];
      const seal = sealOver(middle, rowsHeight(isDated ? 2 : 1) / 2, organs[first + column] ?? "");
      return [...rowItems(name, middle - name.end / 2, 0), ...dateItems, seal];
    });
    const strip = withSeals(rowsHeight(isLast && date ? 2 : 1), items);
    return row === 0 ? strip : { ...strip, above: between };
  });
}

/** The strip, with the white that its lowest seal needs below it. */
function withSeals(height: number, items: readonly Item[]): Strip {
  const lowest = Math.max(height, ...items.map((item) => (item.type === "seal" ? item.y + item.diameter / 2 : 0)));
  return { height, items, above: TWO_LINES, overhang: lowest - height };
}
