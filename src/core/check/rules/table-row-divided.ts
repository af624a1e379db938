import { blocksOf } from "../../draft/access";
import type { Row } from "../../draft/draft";
import { around } from "../../text/range";
import { having } from "../needs";
import type { Rule } from "../rule";

export const tableRowDivided: Rule = {
  id: "table-row-divided",
  element: "版面",
  needs: [having("table")],
  clause: "通常的做法",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "表格的这一行太高，一页排不下，分在第{first}页到第{last}页上；通常分成几行，或者改用文字叙述。",
    en: "This row of the table is higher than a page and divided over pages {first} to {last}: usually it is made several rows, or text.",
  },
  fix: "none",
  check(draft, report, _office, pages) {
    const tables = blocksOf(draft).flatMap((block) => (block.type === "table" ? [block] : []));
    const rows = tables.flatMap((table) => table.rows);
    if (rows.length === 0) return;
    const numbers = new Map<Row, number[]>();
    for (const { number, items } of pages()) {
      for (const item of items) {
        if (item.type !== "text" || item.element !== "表格" || !item.range) continue;
        const row = around(rows, item.range.start);
        if (row) numbers.set(row, [...(numbers.get(row) ?? []).slice(0, 1), number]);
      }
    }
    for (const [{ range }, [first = 0, last = first]] of numbers) {
      if (last > first) report({ range, data: { first: String(first), last: String(last) } });
    }
  },
};
