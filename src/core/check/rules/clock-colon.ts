import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** Hours and minutes with a full-width colon; seconds may follow. */
const CLOCK = sought(/(?<![\d.:\uFF1A])((?:[01]?\d|2[0-4])\uFF1A[0-5]\d(?:\uFF1A[0-5]\d)?)(?![\d.:\uFF1A])/gu);

/** What tells a time of the day from a ratio. */
const BEFORE =
  /(?:[上下中]午|晚上?|早上?|凌晨|夜间|傍晚|[日号天]|星期.|周.|\d[:\uFF1A]\d\d\s?(?:[—–～~、-]{1,2}|至|到)|[日号午]\s?[\uFF08(].{1,6}[\uFF09)]|自|于|从|每天|每日)\s?$/u;
const BEHIND =
  /^\s?(?:(?:[—–～~-]{1,2}|至|到)\s?\d{1,2}[:\uFF1A]\d\d|[前后时许]|开始|召开|举行|开会|报到|集合|准时|以前|之前|截止|止|结束|出发|[\uFF08(]北京时间)/u;

/** How much of the words before a number is looked at. */
const LOOK_BACK = 14;

export const clockColon: Rule = {
  id: "clock-colon",
  element: "正文",
  clause: "GB/T 15835—2011 5.1.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "时刻的时和分之间用半角冒号，“{found}”应为“{right}”。",
    en: "Hours and minutes are parted by a half-width colon: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [CLOCK],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, CLOCK, ({ found, shown, from, to }) => {
      const before = shown.slice(Math.max(0, from - LOOK_BACK), from);
      if (/比[例值率重分]?[为是]?\s?$/u.test(before)) return undefined;
      if (!BEFORE.test(before) && !BEHIND.test(shown.slice(to, to + LOOK_BACK))) return undefined;
      return found.replaceAll("\uFF1A", ":");
    });
  },
};
