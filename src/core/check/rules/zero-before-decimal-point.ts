import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A decimal point with digits and a unit behind it and nothing that it could belong to in front. */
const BARE_POINT = sought(
  /(?<![\w.\uFF0E)\uFF09〇○一二三四五六七八九十第件表图\]])\.\d{1,6}(?=[%\uFF05‰万亿元个倍米公千克吨升亩平立人户级度年])/gu,
);

export const zeroBeforeDecimalPoint: Rule = {
  id: "zero-before-decimal-point",
  element: "正文",
  clause: "GB/T 15835—2011 5.1.2",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "小于1的小数，小数点前的“0”不能省略，“{found}”应为“{right}”。",
    en: "A number below 1 has a 0 before the point: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [BARE_POINT],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, BARE_POINT, ({ found }) => `0${found}`);
  },
};
