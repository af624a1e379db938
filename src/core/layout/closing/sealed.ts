import { CELL, TWO_LINES } from "../../standard/geometry";
import { largest, rowsHeight } from "../metrics";
import type { Item } from "../page";
import type { Frame } from "../sheet";
import type { Strip } from "../strip";
import { fittedLine } from "../text/fitted-line";
import { type Closing, rowItems } from "./parts";
import { SEAL_GAP, sealAt, sealRows } from "./seals";

/** White to the right of the date, in characters (7.3.5.1). */
const DATE_INDENT = 4;

/** How far the middle of name and date lies below the seal's centre, in mm: “slightly below” (7.3.5.1). */
const BELOW_CENTRE = 3;

/**
 * With seals: two lines of white, each name in the middle of its seal, the date four characters in from the right with the
 * last name centred above it (7.3.5.1). Several organs stand in rows of up to three.
 */
export function sealedClosing(closing: Closing, frame: Frame): readonly Strip[] {
  return closing.names.length > 1 ? jointClosing(closing, frame) : [singleClosing(closing, frame)];
}

function singleClosing({ names, date }: Closing, frame: Frame): Strip {
  const organ = names[0];
  const name = organ && fittedLine([organ], frame.width);
  const dateLine = date && fittedLine([date], frame.width);
  const right = frame.left + frame.width;
  const nameWidth = name?.end ?? 0;
  const dateWidth = dateLine?.end ?? 0;
  const width = Math.max(nameWidth, dateWidth);
  // A name too long to be centred on the date keeps to the edge, and the date is centred under it.
  const usualMiddle = right - DATE_INDENT * CELL - (dateLine ? dateWidth : nameWidth) / 2;
  const middle = Math.max(frame.left + width / 2, Math.min(usualMiddle, right - width / 2));
  const rows = (name ? 1 : 0) + (dateLine ? 1 : 0);
  const items: Item[] = [];
  if (name) items.push(...rowItems(name, middle - nameWidth / 2, 0, frame));
  if (dateLine) items.push(...rowItems(dateLine, middle - dateWidth / 2, rows - 1, frame));
  if (organ) items.push(sealAt(middle, rowsHeight(rows, frame.pitch) / 2 - BELOW_CENTRE, organ.text));
  return withSeals(rowsHeight(rows, frame.pitch), items);
}

function jointClosing({ names, date }: Closing, frame: Frame): readonly Strip[] {
  const lines = names.map((name) => fittedLine([name], frame.width));
  const widest = largest(lines.map((line) => line.end));
  const organs = names.map((name) => name.text);
  const { rowCount, inRow, between } = sealRows(organs, widest, frame.width);
  return Array.from({ length: rowCount }, (_, row) => {
    const first = row * inRow;
    const members = lines.slice(first, first + inRow);
    const isLast = row === rowCount - 1;
    const items = members.flatMap((name, column) => {
      const middle = frame.left + (frame.width * (column + 0.5)) / members.length;
      const isDated = isLast && column === members.length - 1;
      const dateLine = isDated && date && fittedLine([date], frame.width / members.length);
      const dateItems = dateLine ? rowItems(dateLine, middle - dateLine.end / 2, 1, frame) : [];
      // The seals of a row stand side by side, the last one over the date too.
      const seal = sealAt(middle, rowsHeight(1, frame.pitch) / 2, organs[first + column] ?? "");
      return [...rowItems(name, middle - name.end / 2, 0, frame), ...dateItems, seal];
    });
    const strip = withSeals(rowsHeight(isLast && date ? 2 : 1, frame.pitch), items);
    return row === 0 ? strip : { ...strip, above: between };
  });
}

/** The strip, with the white that its seals need above and below it. */
function withSeals(height: number, items: readonly Item[]): Strip {
  const seals = items.flatMap((item) => (item.type === "seal" ? [item] : []));
  const highest = Math.min(0, ...seals.map(({ y, diameter }) => y - diameter / 2));
  const lowest = Math.max(height, ...seals.map(({ y, diameter }) => y + diameter / 2));
  return { height, items, above: Math.max(TWO_LINES, SEAL_GAP - highest), overhang: lowest - height };
}
