import { isRealDate, readDate } from "../../standard/dates";
import { oddDatesOf } from "../dates";
import { having } from "../needs";
import type { Rule } from "../rule";

export const dateReal: Rule = {
  id: "date-real",
  element: "成文日期",
  needs: [having("odd date")],
  clause: "GB/T 9704—2012 7.3.5.4",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "{element}“{found}”在日历上不存在，请核对月和日。",
    en: "The calendar has no {found} ({element}): check month and day.",
  },
  fix: "none",
  check(draft, report) {
    for (const { element, words, text, end } of oddDatesOf(draft)) {
      const date = readDate(text);
      if (date && !isRealDate(date)) report({ range: words.rangeOf(0, end), data: { element, found: text } });
    }
  },
};
