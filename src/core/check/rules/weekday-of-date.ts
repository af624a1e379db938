import { isRealDate, weekdayOf } from "../../standard/dates";
import { DATES, documentDate } from "../dates-in-text";
import { changing } from "../fixes";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** The day of the week behind a date; group 1 is what stands before its character. */
const WEEKDAY = /^([\uFF08(,\uFF0C]?\s?(?:星期|周|礼拜))([一二三四五六日天])/u;

const LONGEST = 8;

export const weekdayOfDate: Rule = {
  id: "weekday-of-date",
  element: "正文",
  clause: "《党政机关公文处理工作条例》第二十条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "{date}是星期{right}，这里写的是“{found}”，请核对日期和星期。",
    en: "{date} is a 星期{right}, not “{found}”: check the date and the day of the week.",
  },
  fix: "suggestion",
  seeks: [sought(WEEKDAY)],
  check(draft, report) {
    const written = documentDate(draft)?.year;
    for (const { text, known, rangeOf, isValue } of passagesOf(draft)) {
      if (isValue) continue;
      let lastYear: number | undefined;
      for (const date of known.find(DATES)) {
        lastYear = date.year ?? lastYear;
        const match = WEEKDAY.exec(text.slice(date.to, date.to + LONGEST));
        const years = lastYear === undefined ? yearsMeant(written) : [lastYear];
        const [first] = years;
        if (!match || first === undefined || !isRealDate({ ...date, year: first })) continue;
        const found = match[2] === "天" ? "日" : (match[2] ?? "");
        if (years.some((year) => weekdayOf({ ...date, year }) === found)) continue;
        const right = weekdayOf({ ...date, year: first });
        const at = date.to + (match[1]?.length ?? 0);
        const range = rangeOf(at, at + 1);
        report({
          range: rangeOf(date.from, at + 1),
          data: {
            date: `${first}年${date.month}月${date.day}日`,
            found: match[0].replace(/^[\uFF08(,\uFF0C]\s?/u, ""),
            right,
          },
          fixes: changing([{ range, newText: right }], `星期${right}`),
        });
      }
    }
  },
};

/** A day without its year is one of the document's year, else of the one behind or before it. */
function yearsMeant(written: number | undefined): readonly number[] {
  return written === undefined ? [] : [written, written + 1, written - 1];
}
