import { formatDate, isRealDate, isStandardDate, readDate } from "../../standard/dates";
import { oddDatesOf } from "../dates";
import { changing } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";

export const dateForm: Rule = {
  id: "date-form",
  element: "成文日期",
  needs: [having("odd date")],
  clause: "GB/T 9704—2012 7.3.5.4",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "{element}应用阿拉伯数字标全年、月、日，不编虚位，写作“{right}”，现为“{found}”。",
    en: "{element} is written in digits with year, month and day, without leading zeros: “{right}”, not “{found}”.",
  },
  fix: "safe",
  check(draft, report) {
    for (const { element, words, text, end } of oddDatesOf(draft)) {
      const date = readDate(text);
      if (date && !isRealDate(date)) continue;
      const short = date ? undefined : withFullYear(text);
      const right = date && formatDate(date);
      const isCertain = right !== undefined && isStandardDate(right);
      report({
        range: words.rangeOf(0, end),
        data: { element, found: text, right: isCertain ? right : "2026年8月4日" },
        fixes: fixesFor(isCertain ? right : short),
        ...(!isCertain && {
          fix: "suggestion" as const,
          message: {
            zh: "“{found}”不是完整的{element}，应标全年、月、日，如“{right}”。",
            en: "“{found}” is no full date for {element}: give year, month and day, such as {right}.",
          },
        }),
      });

      function fixesFor(wanted: string | undefined) {
        return wanted === undefined ? [] : changing(words.replace(0, end, wanted), wanted);
      }
    }
  },
};

/** 24年5月6日 with the century in which it was most likely written; undefined where it is no date even so. */
function withFullYear(text: string): string | undefined {
  const date = /^\d{2}年/u.test(text) ? readDate(`20${text}`) : undefined;
  return date && isRealDate(date) ? formatDate(date) : undefined;
}
