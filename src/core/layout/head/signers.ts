import type { Value } from "../../draft/draft";
import { LABELS } from "../../draft/wording";
import { CELL, LINE_PITCH, TYPE_AREA } from "../../standard/geometry";
import { baselineFrom, largest, rowsHeight } from "../metrics";
import type { Item } from "../page";
import { singleLine } from "../text/break-lines";
import { fittedLine } from "../text/fitted-line";
import { lineItems } from "../text/place-line";
import { styleOf, valueRun } from "../text/run";

/** Names on a row at most (7.2.6). */
const PER_ROW = 2;

/** Rows at most: more would leave no room on the first page for title and text. */
const MOST_ROWS = 10;

/** Signers at most; those beyond are not set, and the checks say so. */
export const MOST_SIGNERS = MOST_ROWS * PER_ROW;

/** White between two names of a row, and between what else stands on it, in mm. */
const BETWEEN = CELL;

/** The widest that a name is set before it is made smaller, in mm. */
const WIDEST_NAME = TYPE_AREA.width / 4;

/** The signers' lines and the height of all rows, of one when nobody is named; in mm. */
interface PlacedSigners {
  readonly items: readonly Item[];
  readonly height: number;
}

/**
 * 签发人： in 仿宋 and the names in 楷体, ending one character in from the right; several in rows of two, each name
 * below that of the row above, of one where the document number, which ends at `numberRight` mm on the last row, leaves
 * no room for two (7.2.6).
 */
export function signerItems(names: readonly Value[], top: number, numberRight: number): PlacedSigners {
  if (names.length === 0) return { items: [], height: rowsHeight(1) };
  if (names.length > MOST_SIGNERS) return signerItems(names.slice(0, MOST_SIGNERS), top, numberRight);
  const style = styleOf("签发人", { font: "kai" });
  const lines = names.map((name) => fittedLine([valueRun(name, style)], WIDEST_NAME));
  const label = singleLine([{ text: LABELS.signer, style: styleOf("签发人") }]);
  const usual = Math.min(PER_ROW, names.length);
  const lastRowLeft = (lefts(usual)[0] ?? 0) - (names.length > usual ? 0 : label.end);
  const perRow = lastRowLeft < numberRight + BETWEEN ? 1 : usual;
  const columns = lefts(perRow);
  const [left = 0] = columns;
  const items = lines.flatMap((line, index) =>
    lineItems(line, columns[index % perRow] ?? left, baselineOfRow(Math.floor(index / perRow))),
  );
  return {
    items: [...lineItems(label, left - label.end, baselineOfRow(0)), ...items],
    height: rowsHeight(Math.ceil(names.length / perRow)),
  };

  /** Where each column begins; it is as wide as the longest name in it. */
  function lefts(count: number): readonly number[] {
    const found: number[] = [];
    let right = TYPE_AREA.right - CELL;
    for (let column = count - 1; column >= 0; column--) {
      const inColumn = lines.filter((_, index) => index % count === column);
      const x = right - largest(inColumn.map((line) => line.end));
      found.unshift(x);
      right = x - BETWEEN;
    }
    return found;
  }

  function baselineOfRow(row: number): number {
    return baselineFrom(top + row * LINE_PITCH, style.size);
  }
}
