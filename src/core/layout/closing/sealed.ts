import { CELL, CHARACTER_HEIGHT, LINE_PITCH, TWO_LINES } from "../../standard/geometry";
import type { Item } from "../page";
import type { Frame } from "../sheet";
import type { Strip } from "../strip";
import { type Closing, rowItems, rowsHeight } from "./parts";
import { SEAL_GAP, sealDiameter, sealOver } from "./seals";

/** White to the right of the date, in characters (7.3.5.1). */
const DATE_INDENT = 4;

/** As many seals as stand beside each other in the type area. */
const MOST_IN_ROW = 3;

/**
 * With seals: two lines of white, each name in the middle of its seal, the date four characters in from the right with the
 * last name centred above it (7.3.5.1). Several organs stand in rows of up to three.
 */
export function sealedClosing(closing: Closing, frame: Frame): Strip {
  return closing.names.length > 1 ? jointClosing(closing, frame) : singleClosing(closing, frame);
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

function jointClosing({ names, organs, date }: Closing, frame: Frame): Strip {
  const widest = Math.max(...names.map((name) => name.end));
  const diameter = Math.max(...organs.map(sealDiameter));
  const perRow = Math.max(1, Math.min(MOST_IN_ROW, Math.floor(frame.width / widest)));
  const rowCount = Math.ceil(names.length / perRow);
  const inRow = Math.ceil(names.length / rowCount);
  const pitch = Math.max(diameter + SEAL_GAP, 2 * LINE_PITCH);
  const items: Item[] = [];
  let lastMiddle = frame.left + frame.width / 2;
  let top = 0;
  for (let row = 0; row < rowCount; row++) {
    const first = row * inRow;
    const members = names.slice(first, first + inRow);
    top = row * pitch;
    members.forEach((name, column) => {
      const isLast = first + column === names.length - 1;
      lastMiddle = frame.left + (frame.width * (column + 0.5)) / members.length;
      const covered = isLast && date ? rowsHeight(2) : CHARACTER_HEIGHT;
      items.push(...shiftedRow(name, lastMiddle - name.end / 2, top));
      items.push(sealOver(lastMiddle, top + covered / 2, organs[first + column] ?? ""));
    });
  }
  if (date) items.push(...shiftedRow(date, lastMiddle - date.end / 2, top + LINE_PITCH));
  return withSeals(top + rowsHeight(date ? 2 : 1), items);
}

function shiftedRow(line: Closing["names"][number], left: number, top: number): readonly Item[] {
  return rowItems(line, left, top / LINE_PITCH);
}

/** The strip, with the white that its lowest seal needs below it. */
function withSeals(height: number, items: readonly Item[]): Strip {
  const lowest = Math.max(height, ...items.map((item) => (item.type === "seal" ? item.y + item.diameter / 2 : 0)));
  return { height, items, above: TWO_LINES, overhang: lowest - height };
}
