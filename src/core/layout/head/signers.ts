import type { Value } from "../../draft/draft";
import { LABELS } from "../../draft/wording";
import { CELL, CHARACTER_HEIGHT, LINE_PITCH, TYPE_AREA } from "../../standard/geometry";
import { baselineFrom } from "../metrics";
import type { Item } from "../page";
import { singleLine } from "../text/break-lines";
import { lineItems } from "../text/place-line";
import { styleOf, valueRun } from "../text/run";

/** Names on a row (7.2.6). */
const PER_ROW = 2;

/** White between two names of a row, in mm. */
const BETWEEN = CELL;

/**
 * 签发人： in 仿宋 and the names in 楷体, ending one character in from the right; several in rows of two, each name
 * below that of the row above (7.2.6). `height` is that of all rows, of one when nobody is named.
 */
export function signerItems(names: readonly Value[], top: number): { items: readonly Item[]; height: number } {
  const rows = Math.max(1, Math.ceil(names.length / PER_ROW));
  const height = (rows - 1) * LINE_PITCH + CHARACTER_HEIGHT;
  if (names.length === 0) return { items: [], height };
  const style = styleOf("签发人", { font: "kai" });
  const lines = names.map((name) => singleLine([valueRun(name, style)]));
  const column = Math.max(...lines.map((line) => line.end));
  const columns = Math.min(PER_ROW, names.length);
  const left = TYPE_AREA.right - CELL - columns * column - (columns - 1) * BETWEEN;
  const label = singleLine([{ text: LABELS.signer, style: styleOf("签发人") }]);
  const items = lines.flatMap((line, index) => {
    const x = left + (index % PER_ROW) * (column + BETWEEN);
    return lineItems(line, x, baselineOfRow(Math.floor(index / PER_ROW)));
  });
  return { items: [...lineItems(label, left - label.end, baselineOfRow(0)), ...items], height };

  function baselineOfRow(row: number): number {
    return baselineFrom(top + row * LINE_PITCH, style.size);
  }
}
