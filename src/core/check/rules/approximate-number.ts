import { toChineseNumber } from "../../standard/numbering";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";

/** Two neighbouring digits with 、 between them and a measure word behind; 附件1、2 and the like are two numbers. */
const NEIGHBOURS =
  /(?<![\d.、\uFF0C至和及第件表图号项目版段级区])([1-8])、([2-9])(?=(?:万|千|百)?[个名人次天年户家份条位])/gu;

export const approximateNumber: Rule = {
  id: "approximate-number",
  element: "正文",
  clause: "GB/T 15835—2011 4.2.2",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”如果是概数，应当用汉字连写，不加顿号：“{right}”。",
    en: "If “{found}” is an approximate number, write it in Chinese characters without a mark: “{right}”.",
  },
  fix: "suggestion",
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, NEIGHBOURS, ({ groups: [first = "", second = ""] }) =>
      Number(second) === Number(first) + 1
        ? [toChineseNumber(Number(first)) + toChineseNumber(Number(second))]
        : undefined,
    );
  },
};
