import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** Full-width digits and Latin letters, with the comma before thousands and the decimal point. */
const FULL_WIDTH = sought(
  /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]{1,60}(?:\uFF0C[\uFF10-\uFF19]{3}(?![\uFF10-\uFF19]))?(?:\uFF0E[\uFF10-\uFF19]{1,30})?/gu,
  /[\uFF10-\uFF19]|[\uFF21-\uFF3A]|[\uFF41-\uFF5A]/u,
);

export const fullWidthDigits: Rule = {
  id: "full-width-digits",
  element: "正文",
  clause: "GB/T 15835—2011 5.1.7",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "阿拉伯数字和拉丁字母用半角，“{found}”应为“{right}”。",
    en: "Arabic digits and Latin letters are half-width: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [FULL_WIDTH],
  check(draft, report) {
    reportSlips(chinesePassages(draft), report, FULL_WIDTH, ({ found }) => found.normalize("NFKC"));
  },
};
