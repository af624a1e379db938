import { isRealDate } from "../../standard/dates";
import { DATES } from "../dates-in-text";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";

/** In a leap year every day that any year has is real. */
const LEAP_YEAR = 2024;

export const textDateReal: Rule = {
  id: "text-date-real",
  element: "正文",
  clause: "《党政机关公文处理工作条例》第二十条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”在日历上不存在，请核对月和日。",
    en: "The calendar has no {found}: check month and day.",
  },
  fix: "none",
  seeks: [DATES],
  check(draft, report) {
    for (const { known, rangeOf, isValue } of passagesOf(draft)) {
      if (isValue) continue;
      for (const { text: found, from, to, year, month, day } of known.find(DATES)) {
        if (isRealDate({ year: year ?? LEAP_YEAR, month, day })) continue;
        report({ range: rangeOf(from, to), data: { found } });
      }
    }
  },
};
