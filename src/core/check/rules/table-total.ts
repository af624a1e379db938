import { blocksOf, plainText } from "../../draft/access";
import { visibleText } from "../../draft/content";
import type { Row, Table } from "../../draft/draft";
import { changing } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";

const TOTAL = /^\s*(?:合\s*计|总\s*计|共\s*计)\s*$/u;

/** Rows that are counted in others: such a table is not added up. */
const SUBTOTAL = /小\s*计|其中|合\s*计|总\s*计|共\s*计/u;

const NUMBER = /^\s*-?\d{1,12}(?:\.\d{1,4})?\s*$/u;

/** A column of numbers that are not to be added up. */
const NOT_ADDED = /序号|编号|年|月|日期|率|占比|比例|比重|单价|标准|均|%|\uFF05|排名|名次|得分/u;

export const tableTotal: Rule = {
  id: "table-total",
  element: "全文",
  needs: [having("table")],
  clause: "《党政机关公文处理工作条例》第二十条第四项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "合计为“{found}”，各行相加为“{right}”，请核对。",
    en: "The total is “{found}”, and the rows add up to “{right}”: check them.",
  },
  fix: "suggestion",
  check(draft, report) {
    for (const block of blocksOf(draft)) {
      if (block.type !== "table") continue;
      const { total, others } = totalOf(block) ?? {};
      if (!total || !others) continue;
      for (const [column, head] of block.header.cells.entries()) {
        if (column === 0 || NOT_ADDED.test(plainText(head.content))) continue;
        const cell = total.cells[column];
        const { text, rangeOf } = visibleText(cell?.content ?? []);
        const numbers = others.map((row) => textAt(row, column)).filter((other) => other.trim() !== "");
        if (numbers.length < 2 || ![text, ...numbers].every((number) => NUMBER.test(number))) continue;
        const found = text.trim();
        const right = sumOf(numbers);
        if (Number(found) === Number(right)) continue;
        const start = text.indexOf(found);
        const range = rangeOf(start, start + found.length);
        report({ range, data: { found, right }, fixes: changing([{ range, newText: right }], right) });
      }
    }
  },
};

/** The only row that is a total, at the head or the foot, and the rows that it adds up. */
function totalOf({ rows }: Table): { readonly total: Row; readonly others: readonly Row[] } | undefined {
  const total = [rows[0], rows.at(-1)].find((row) => row && TOTAL.test(textAt(row, 0)));
  const others = rows.filter((row) => row !== total);
  if (!total || others.some((row) => SUBTOTAL.test(textAt(row, 0)))) return undefined;
  return { total, others };
}

function textAt({ cells }: Row, column: number): string {
  return plainText(cells[column]?.content ?? []);
}

/** The sum with as many decimals as the numbers have. */
function sumOf(numbers: readonly string[]): string {
  const decimals = Math.max(...numbers.map((number) => /\.(\d+)/u.exec(number)?.[1]?.length ?? 0));
  return numbers.reduce((sum, number) => sum + Number(number), 0).toFixed(decimals);
}
