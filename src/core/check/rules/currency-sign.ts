import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A sum with the sign before it and the word behind it. */
const SUM = sought(/[\uFFE5¥] ?(\d[\d,]{0,15}(?:\.\d{1,4})?[万亿]{0,2}元)/gu, /[\uFFE5¥]/u);

export const currencySign: Rule = {
  id: "currency-sign",
  element: "正文",
  clause: "通常做法",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "货币符号和“元”通常只用一个，“{found}”应为“{right}”。",
    en: "The currency sign and 元 are usually not used together: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [SUM],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, SUM, ({ groups: [sum = ""] }) => sum);
  },
};
