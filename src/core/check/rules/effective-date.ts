import { compareDates, formatDate, isRealDate } from "../../standard/dates";
import { bodyParagraphs } from "../body-paragraphs";
import { DATES, documentDate } from "../dates-in-text";
import { given } from "../needs";
import type { Rule } from "../rule";
import { unquoted } from "../sentences";
import { sought } from "../sought";

/** 本办法自……起施行: what takes effect is the document itself, and no other's history is told. */
const TAKES_EFFECT =
  /(?:^|[。\uFF0C\uFF1B])(?:本(?:通知|办法|规定|意见|决定|方案|通告|公告|令|细则)|现予公布\uFF0C|以上规定)[^。\uFF0C\uFF1B《]{0,4}自$/u;
const EFFECT = /^(?:起|之日起)(?:正式)?(?:施行|实施|执行|生效)/u;

const BEFORE = 30;
const BEHIND = 10;

export const effectiveDate: Rule = {
  id: "effective-date",
  element: "正文",
  needs: [given("成文日期")],
  clause: "《党政机关公文处理工作条例》第二十条",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”早于成文日期“{date}”，通常不溯及以前，请核对。",
    en: "“{found}” lies before the date of the document, {date}: usually nothing takes effect earlier.",
  },
  fix: "none",
  seeks: [sought(EFFECT)],
  check(draft, report) {
    const written = documentDate(draft);
    if (!written) return;
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      const words = unquoted(known);
      const shown = words.text;
      for (const { text: found, from, to, year, month, day } of words.find(DATES)) {
        if (year === undefined || !isRealDate({ year, month, day })) continue;
        if (compareDates({ year, month, day }, written) >= 0) continue;
        const before = shown.slice(Math.max(0, from - BEFORE), from);
        const takesEffect = TAKES_EFFECT.test(before) && EFFECT.test(shown.slice(to, to + BEHIND));
        if (!takesEffect) continue;
        report({ range: rangeOf(from, to), data: { found, date: formatDate(written) } });
      }
    }
  },
};
