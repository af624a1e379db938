import { CHINESE_DIGITS, countInDigits } from "../../standard/numerals";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const NUMBER = `\\d{1,5}|[${CHINESE_DIGITS}两十百]{1,4}`;
const MEASURES = "个|项|名|家|次|条|户|份|类|种|件|批|处|座|台|辆|人|天|万元|元";

/** Two counts with the same measure word, side by side in a list. */
const NEIGHBOURS = sought(
  new RegExp(
    `(?<![\\d.第${CHINESE_DIGITS}两十百千万])(${NUMBER})(${MEASURES})(\\p{Script=Han}{0,8}[、和及])(${NUMBER})(?=\\2)`,
    "gu",
  ),
  // Where both are in digits all is well.
  new RegExp([...`${CHINESE_DIGITS}两十百`].map((numeral) => `${numeral}(?:${MEASURES})`).join("|"), "u"),
);

const DIGITS = /^\d/u;

export const listNumeralsUniform: Rule = {
  id: "list-numerals-uniform",
  element: "正文",
  clause: "GB/T 15835—2011 4.3",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "并列的数量应当用同一种数字，“{found}”可以写作“{right}”。",
    en: "Quantities in one list are written in one script: “{right}” instead of “{found}”.",
  },
  fix: "suggestion",
  seeks: [NEIGHBOURS],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, NEIGHBOURS, ({ groups }) => {
      const [first = "", measure = "", between = "", second = ""] = groups;
      if (DIGITS.test(first) === DIGITS.test(second)) return undefined;
      const [left, right] = [first, second].map((count) => (DIGITS.test(count) ? count : countInDigits(count)));
      return left === undefined || right === undefined ? undefined : [left + measure + between + right];
    });
  },
};
