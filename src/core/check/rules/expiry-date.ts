import { type CalendarDate, compareDates, formatDate, isRealDate } from "../../standard/dates";
import { bodyParagraphs } from "../body-paragraphs";
import { DATES, type DateInText, documentDate } from "../dates-in-text";
import type { Rule } from "../rule";
import { unquoted } from "../sentences";
import { sought } from "../sought";

/** What stands before the last day on which the document holds, and before the first. */
const EXPIRES = /(?:有效期|试行期|执行期)(?:限)?(?:为|截至|截止到?)?(?:[^。\uFF1B]{0,14}日?)?(?:至|到|截至)$/u;
/** Few texts have one. */
const PERIOD = sought(/有效期|试行期|执行期/gu);

const STARTS = /自$/u;

const BEFORE = 30;

export const expiryDate: Rule = {
  id: "expiry-date",
  element: "正文",
  clause: "《党政机关公文处理工作条例》第二十条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "有效期截止的“{found}”早于{what}“{date}”，请核对。",
    en: "The last day of validity, {found}, lies before “{date}” ({what}).",
  },
  fix: "none",
  seeks: [PERIOD],
  check(draft, report) {
    const written = documentDate(draft);
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      const words = unquoted(known);
      const shown = words.text;
      let start: CalendarDate | undefined;
      for (const place of words.find(DATES)) {
        const date = realDateOf(place);
        const before = shown.slice(Math.max(0, place.from - BEFORE), place.from);
        if (!date) continue;
        if (STARTS.test(before)) start = date;
        if (!EXPIRES.test(before)) continue;
        const [what, least] =
          start && (!written || compareDates(start, written) > 0) ? ["施行日期", start] : ["成文日期", written];
        if (!least || compareDates(date, least) >= 0) continue;
        report({ range: rangeOf(place.from, place.to), data: { found: place.text, what, date: formatDate(least) } });
      }
    }
  },
};

function realDateOf({ year, month, day }: DateInText): CalendarDate | undefined {
  const date = year === undefined ? undefined : { year, month, day };
  return date && isRealDate(date) ? date : undefined;
}
