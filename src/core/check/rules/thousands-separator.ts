import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** Groups of three digits with full-width commas between them and a unit behind. */
const GROUPED = sought(
  /(?<![\d.,]|\d\uFF0C)[1-9]\d{0,2}(?:\uFF0C\d{3}){1,5}(?:\.\d{1,4})?(?![\d\uFF0C])(?=[万亿元美人户名个家件套辆台吨亩公千平立米册份次])/gu,
);

export const thousandsSeparator: Rule = {
  id: "thousands-separator",
  element: "正文",
  clause: "GB/T 15835—2011 5.1.1",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "数字的千分撇用半角，“{found}”应为“{right}”。",
    en: "Groups of three digits are parted by a half-width comma: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [GROUPED],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, GROUPED, ({ found }) => found.replaceAll("\uFF0C", ","));
  },
};
