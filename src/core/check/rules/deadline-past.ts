import { daysBetween, isRealDate } from "../../standard/dates";
import { bodyParagraphs } from "../body-paragraphs";
import { DATES, documentDate } from "../dates-in-text";
import { given } from "../needs";
import type { Rule } from "../rule";
import { unquoted } from "../sentences";
import { sought } from "../sought";

/** What asks for something up to the date behind it, and what follows the date. */
const ASKED = /(?:请|须|应|务必|要|限)[^。\uFF1B\uFF0C]{0,16}(?:于|在)$/u;
const UNTIL = /^(?:\uFF08[^\uFF08\uFF09]{1,6}\uFF09)?(?:[上下]午)?(?:\d{1,2}[:\uFF1A时]\d{0,2}分?)?(?:之|以)?前/u;

const BEFORE = 24;
const BEHIND = 24;

/** A date without its year that lies further back is one of the next year. */
const MOST_DAYS = 90;

export const deadlinePast: Rule = {
  id: "deadline-past",
  element: "正文",
  needs: [given("成文日期")],
  clause: "《党政机关公文处理工作条例》第二十条",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "要求办理的期限“{found}”早于成文日期，请核对。",
    en: "The deadline “{found}” lies before the date of the document.",
  },
  fix: "none",
  seeks: [sought(UNTIL)],
  check(draft, report) {
    const written = documentDate(draft);
    if (!written) return;
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      const words = unquoted(known);
      const shown = words.text;
      for (const { text: found, from, to, year, month, day } of words.find(DATES)) {
        const deadline = { year: year ?? written.year, month, day };
        if (!isRealDate(deadline)) continue;
        const late = daysBetween(deadline, written);
        if (late <= 0 || (year === undefined && late > MOST_DAYS)) continue;
        if (!ASKED.test(shown.slice(Math.max(0, from - BEFORE), from))) continue;
        if (UNTIL.test(shown.slice(to, to + BEHIND))) report({ range: rangeOf(from, to), data: { found } });
      }
    }
  },
};
