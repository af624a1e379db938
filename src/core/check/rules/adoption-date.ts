import { compareDates, formatDate, parseDate } from "../../standard/dates";
import { bodyParagraphs } from "../body-paragraphs";
import { datesIn, documentDate } from "../dates-in-text";
import { changeTo } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { firstWordsOf } from "../words";

/** The note below the title: （2026年1月12日云岭州第十四届人民代表大会第三次会议通过）. */
const NOTE = /^[\uFF08(]\d{4}年\d{1,2}月\d{1,2}日[^\uFF08\uFF09()]{2,60}通过[\uFF09)]$/u;

const ADOPTED = sought(/通过[\uFF09)]/gu);

/** The note is one of the first paragraphs. */
const FIRST = 2;

export const adoptionDate: Rule = {
  id: "adoption-date",
  element: "成文日期",
  needs: [given("成文日期")],
  clause: "《党政机关公文处理工作条例》第九条第十二项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "会议通过的公文，成文日期是会议通过的日期，题注是“{right}”，这里是“{found}”。",
    en: "The date of what a meeting adopted is the day of its adoption: “{right}” in the note, “{found}” here.",
  },
  fix: "suggestion",
  seeks: [ADOPTED],
  check(draft, report) {
    const date = documentDate(draft);
    const words = firstWordsOf(draft, "成文日期");
    const note = bodyParagraphs(draft)
      .slice(0, FIRST)
      .find(({ text }) => NOTE.test(text.trim()));
    const adopted = note && parseDate(datesIn(note.text)[0]?.text ?? "");
    if (!date || !words || !adopted || compareDates(date, adopted) === 0) return;
    const right = formatDate(adopted);
    report({ range: words.range, data: { found: words.text, right }, fixes: changeTo(words, right) });
  },
};
