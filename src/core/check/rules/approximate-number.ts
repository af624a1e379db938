import { fromChineseNumber, toChineseNumber } from "../../standard/numbering";
import { ownWords, ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** Two neighbouring digits with 、 between them and a measure word behind; 附件1、2 and the like are two numbers. */
const NEIGHBOURS = sought(
  /(?<![\d.、\uFF0C至和及第件表图号项目版段级区])([1-8])、([2-9])(?=(?:万|千|百)?[个名人次天年户家份条位])/gu,
);

/**
 * The same in Chinese numerals. What names two things is left out: 二、三产业, 一、二审, 小学五、六年级, 三、四月份, 第二、三条,
 * and a number that begins a line or a sentence is an item's.
 */
const CHINESE_NEIGHBOURS = sought(
  /(?<=(?![一二三四五六七八九十百千万两第各年月])\p{Script=Han})([一二两三四五六七八])、([二两三四五六七八九])(?=[十百千万]?(?:[个名人次天户家位]|年(?![级度])|公里|公斤|小时|分钟))/gu,
);

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
  seeks: [NEIGHBOURS, CHINESE_NEIGHBOURS],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, NEIGHBOURS, ({ groups: [first = "", second = ""] }) =>
      Number(second) === Number(first) + 1
        ? [toChineseNumber(Number(first)) + toChineseNumber(Number(second))]
        : undefined,
    );
    reportSlips(ownWords(draft), report, CHINESE_NEIGHBOURS, ({ groups: [first = "", second = ""] }) =>
      digitOf(second) === digitOf(first) + 1 ? first + second : undefined,
    );
  },
};

/** 两 is 二 before a measure word. */
function digitOf(numeral: string): number {
  return fromChineseNumber(numeral === "两" ? "二" : numeral) ?? Number.NaN;
}
