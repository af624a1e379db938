import { CHINESE_DIGITS } from "../../standard/numerals";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A year with a zero in it that is not 〇, or a count with 〇 in place of 零. */
const ZERO = sought(
  new RegExp(
    `(?<![${CHINESE_DIGITS}〇零○十百千万])([一二][${CHINESE_DIGITS}〇零○OＯ]{3})(?=年)|(?<=[百千万亿])〇(?=[${CHINESE_DIGITS}])`,
    "gu",
  ),
);

const WRONG_IN_YEAR = /[零○OＯ]/gu;

export const zeroCharacter: Rule = {
  id: "zero-character",
  element: "正文",
  clause: "GB/T 15835—2011 5.2.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "汉字写的年份用“〇”，计数用“零”，“{found}”应为“{right}”。",
    en: "In a year the zero is 〇, in a count it is 零: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [ZERO],
  check(draft, report) {
    reportSlips(ownWords(draft), report, ZERO, ({ found, groups: [year = ""] }) => {
      if (year === "") return "零";
      const right = year.replace(WRONG_IN_YEAR, "〇");
      return right === found ? undefined : right;
    });
  },
};
