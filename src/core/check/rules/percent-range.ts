import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** Two numbers with a mark of range between them and one percent sign, behind the second. */
const RANGE = sought(
  /(?<![\d.%\uFF05A-Za-z/])(\d{1,6}(?:\.\d{1,6})?)([～~—–-]|至|到)(\d{1,6}(?:\.\d{1,6})?)([%\uFF05‰])/gu,
  /[～~—–-]|[至到]\d/u,
);

export const percentRange: Rule = {
  id: "percent-range",
  element: "正文",
  clause: "GB/T 15835—2011 5.1.3",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "百分数的范围，前后两个数都要带百分号，“{found}”应为“{right}”。",
    en: "In a range both numbers take the percent sign: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [RANGE],
  check(draft, report) {
    reportSlips(
      ownWordsWithDigits(draft),
      report,
      RANGE,
      ({ groups: [least = "", mark = "", most = "", sign = ""] }) =>
        isYear(least) ? undefined : `${least}${sign}${mark}${most}${sign}`,
    );
  },
};

/** A year before a dash names a time, and the percentage behind it is another thing. */
function isYear(digits: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(digits);
}
