import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** Two numbers with a mark of range between them and one 万 or 亿, behind the second. */
const RANGE = sought(
  /(?<![\d.,A-Za-z第])(\d{1,6}(?:\.\d{1,6})?)([～~—–-]|至|到)(\d{1,6}(?:\.\d{1,6})?)(万亿?|亿)/gu,
  /[～~—–-]|[至到]\d/u,
);

export const magnitudeRange: Rule = {
  id: "magnitude-range",
  element: "正文",
  clause: "GB/T 15835—2011 5.1.3",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "数值的范围，前后两个数都要带“万”或者“亿”，“{found}”应为“{right}”。",
    en: "In a range both numbers take 万 or 亿: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [RANGE],
  check(draft, report) {
    reportSlips(
      ownWordsWithDigits(draft),
      report,
      RANGE,
      ({ groups: [least = "", mark = "", most = "", unit = ""] }) =>
        isSmaller(least, most) ? `${least}${unit}${mark}${most}${unit}` : undefined,
    );
  },
};

/** From 3000 to 1万, from 2019 to 3万: with a much larger number in front the unit belongs to the second alone. */
function isSmaller(least: string, most: string): boolean {
  return Number(least) < Number(most);
}
