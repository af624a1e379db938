import { blocksOf, plainText } from "../../draft/access";
import { visibleText } from "../../draft/content";
import type { Cell, Table } from "../../draft/draft";
import { deleting } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";

/** A unit in brackets at the end of a head cell; group 1 is the unit. */
const UNIT_OF_COLUMN =
  /[(\uFF08](?:单位[:\uFF1A])?(元|万元|亿元|%|\uFF05|人|户|吨|公里|千米|米|公顷|亩|平方米)[)\uFF09]\s*$/u;

const NUMBER = /^\s*[\d,.]{1,20}\s*/u;

export const tableUnitRepeated: Rule = {
  id: "table-unit-repeated",
  element: "全文",
  needs: [having("table")],
  clause: "通常做法",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "表头已经注明单位“{unit}”，表内通常不再写“{unit}”。",
    en: "The head of the table names the unit {unit}: usually it is not repeated in the cells.",
  },
  fix: "safe",
  check(draft, report) {
    for (const block of blocksOf(draft)) {
      if (block.type !== "table") continue;
      for (const { cell, unit } of cellsWithUnit(block)) {
        const { text, rangeOf } = visibleText(cell.content);
        const number = NUMBER.exec(text)?.[0] ?? "";
        if (number === "" || text.slice(number.length).trim() !== unit) continue;
        const range = rangeOf(number.length, number.length + unit.length);
        report({ range, data: { unit }, fixes: deleting([{ range, newText: "" }], unit) });
      }
    }
  },
};

function* cellsWithUnit({ header, rows }: Table): Generator<{ readonly cell: Cell; readonly unit: string }> {
  for (const [column, head] of header.cells.entries()) {
    const unit = UNIT_OF_COLUMN.exec(plainText(head.content))?.[1];
    if (unit === undefined) continue;
    for (const { cells } of rows) {
      const cell = cells[column];
      if (cell) yield { cell, unit };
    }
  }
}
