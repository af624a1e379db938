import { toChineseNumber } from "../../standard/numbering";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A whole number of tens or hundreds before 几 for some; 几何, 几乎 and the like are other words. */
const SOME = sought(/(?<![\d.,])([1-9]\d{0,2})几(?![何乎率许内])/gu);

export const digitsBeforeFew: Rule = {
  id: "digits-before-few",
  element: "正文",
  clause: "GB/T 15835—2011 4.2.2",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "含“几”的概数用汉字，“{found}”应为“{right}”。",
    en: "A number with 几 is written in Chinese characters: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [SOME],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, SOME, ({ groups: [digits = ""] }) => {
      const value = Number(digits);
      return value % 10 === 0 ? `${toChineseNumber(value)}几` : undefined;
    });
  },
};
