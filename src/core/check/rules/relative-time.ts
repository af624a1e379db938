import { kindOf } from "../../draft/access";
import type { CalendarDate } from "../../standard/dates";
import type { KindName } from "../../standard/kinds";
import { bodyParagraphs } from "../body-paragraphs";
import { documentDate } from "../dates-in-text";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { unquoted } from "../sentences";
import { sought } from "../sought";

/** Days and weeks that only the day of writing makes known. */
const NEAR = sought(/昨[天日]|明[天日](?!确)|上周|下周|本周|(?<![\d一二三四五六七八九十旬之])日前|近日(?!点)/gu);

/** Years and months that are as plain as a date, save in what stays in force for long. */
const YEARS = sought(/(?<!至)今年|去年|明年|前年|本月/gu);

/** Kinds that are read years later. */
const LASTING: readonly KindName[] = ["决议", "决定", "命令", "公告", "通告", "批复"];

export const relativeTime: Rule = {
  id: "relative-time",
  element: "正文",
  clause: "通常做法（时间表述）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "“{found}”过后难以知道是哪一天，通常写具体的年月日。",
    en: "Later nobody can tell which day “{found}” was: usually the date itself is given.",
  },
  fix: "suggestion",
  seeks: [NEAR, YEARS],
  check(draft, report) {
    const kind = kindOf(draft)?.name;
    const patterns = kind && LASTING.includes(kind) ? [NEAR, YEARS] : [NEAR];
    const date = documentDate(draft);
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      const shown = unquoted(known);
      for (const { 0: found, index } of patterns.flatMap((pattern) => shown.find(pattern))) {
        const range = rangeOf(index, index + found.length);
        const right = date && dateMeant(found, date);
        report({ range, data: { found }, fixes: right ? changing([{ range, newText: right }], right) : [] });
      }
    }
  },
};

/** The year or month that is meant, counted from the date of the document. */
function dateMeant(words: string, { year, month }: CalendarDate): string | undefined {
  const shift = YEAR_SHIFTS[words];
  if (shift !== undefined) return `${year + shift}年`;
  return words === "本月" ? `${year}年${month}月` : undefined;
}

const YEAR_SHIFTS: Readonly<Record<string, number>> = { 前年: -2, 去年: -1, 今年: 0, 明年: 1 };
