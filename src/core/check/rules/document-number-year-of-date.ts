import { textOf } from "../../draft/access";
import { isFullYear } from "../../standard/document-number";
import { documentDate } from "../dates-in-text";
import { changing } from "../fixes";
import { given } from "../needs";
import { readNumber } from "../number-parts";
import type { Rule } from "../rule";

export const documentNumberYearOfDate: Rule = {
  id: "document-number-year-of-date",
  element: "发文字号",
  needs: [given("发文字号"), given("成文日期")],
  clause: "GB/T 9704—2012 7.2.5",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "发文字号的年份“{found}”通常与成文日期的年份“{right}”相同，请核对。",
    en: "The year of the number, {found}, is usually that of the date, {right}.",
  },
  fix: "suggestion",
  check(draft, report) {
    const date = documentDate(draft);
    if (!date || textOf(draft, "发文字号")?.includes(`〔${date.year}〕`)) return;
    const { words, parts } = readNumber(draft) ?? {};
    const year = parts?.year;
    const right = String(date.year);
    if (!words || !year || year.text === right || !isFullYear(year.text)) return;
    const found = year.text.normalize("NFKC");
    if (found === right) return;
    report({
      range: words.rangeOf(year.from, year.to),
      data: { found, right },
      fixes: changing(words.replace(year.from, year.to, right), right),
    });
  },
};
