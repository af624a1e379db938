import { LONG_UNITS, SHORT_UNITS } from "./units";

/** How firmly a stretch of text is kept on one line. */
export type Hold = "whole" | "preferred";

interface Kept {
  readonly pattern: RegExp;
  readonly hold: Hold;
}

const DIGIT = "[0-9\uFF10-\uFF19]";
const SHARE = "[%\uFF05‰]";
const LONG_UNIT = `(?:${LONG_UNITS})`;

/**
 * What stays on one line. Every repetition is bounded, so that any text is read in proportion to its length. A number is
 * a word (see `isOfWord`) and needs no line here; these keep it with its neighbours (GB/T 15835—2011 5.1.7).
 */
const KEPT: readonly Kept[] = [
  // 2026年, 3.5万元, 12个百分点: a number and its unit.
  {
    pattern: new RegExp(`(?:${DIGIT}|${SHARE})(?:[余多]?[万亿]{1,2}(?:${SHORT_UNITS})?|(?:${SHORT_UNITS}))`, "gu"),
    hold: "whole",
  },
  { pattern: new RegExp(`(?<=${DIGIT}|[万亿])${LONG_UNIT}`, "gu"), hold: "whole" },
  { pattern: new RegExp(`(?:${DIGIT}|[万亿])${LONG_UNIT}`, "gu"), hold: "preferred" },
  // 第12条: an ordinal; 第十二条 where that costs little.
  { pattern: new RegExp(`第${DIGIT}`, "gu"), hold: "whole" },
  { pattern: /第[一二三四五六七八九十百千〇零两]{1,9}[章节条款项次届号期批]?/gu, hold: "preferred" },
  // 〔2026〕12号: year and number of a document; broken behind 〕 before the line is torn apart.
  { pattern: new RegExp(`〔${DIGIT}{4}〕第?${DIGIT}{1,6}号?`, "gu"), hold: "preferred" },
  // ￥500, ±5, ≥60%: a sign and its number.
  { pattern: new RegExp(`[\uFFE5\u00A5$\uFF04€£±+\uFF0B\uFF0D−≥≤≈＞＜＝№#＃]${DIGIT}`, "gu"), hold: "whole" },
  // 2026年8月4日, 8月4日, 14时30分: a date or time is broken behind 年, 月 or 时 before the line is torn apart.
  { pattern: new RegExp(`${DIGIT}年${DIGIT}{1,2}月(?:${DIGIT}{1,2}[日号])?`, "gu"), hold: "preferred" },
  { pattern: new RegExp(`${DIGIT}月${DIGIT}{1,2}[日号]`, "gu"), hold: "preferred" },
  { pattern: new RegExp(`${DIGIT}[时点]${DIGIT}{1,2}分(?:${DIGIT}{1,2}秒)?`, "gu"), hold: "preferred" },
  // 3～5, 10%—15%, 5月6日—8日, 9704—2012: a range; its connector never begins a line.
  { pattern: new RegExp(`[\\dA-Za-z%\uFF05\uFF10-\uFF19年月日时元人]{1,2}[～—–]${DIGIT}`, "gu"), hold: "preferred" },
  // GB/T 9704: letters and number of a standard.
  { pattern: /[A-Z]\/?[A-Z]? \d/gu, hold: "preferred" },
  // 附件1, 表2: what is numbered and its number.
  { pattern: new RegExp(`(?:附件|附表|附图|表|图)${DIGIT}`, "gu"), hold: "preferred" },
  // 1.加强, （1）加强, ①加强: the number of an item ends no line.
  { pattern: new RegExp(`${DIGIT}[.\uFF0E](?![0-9])[^\\s]`, "gu"), hold: "preferred" },
  { pattern: new RegExp(`\uFF08(?:${DIGIT}{1,2}|[一二三四五六七八九十]{1,3})\uFF09.`, "gu"), hold: "preferred" },
  { pattern: /[\u2460-\u2473]./gu, hold: "preferred" },
  // The two letters of a flag.
  { pattern: /\p{Regional_Indicator}{2}/gu, hold: "whole" },
  // 丽·买买提: behind the middle dot of a name.
  { pattern: /[\p{L}][·・]\p{L}/gu, hold: "preferred" },
];

/** Calls `keep` with every stretch [from, to) of the text that had better not be parted. */
export function eachKeptTogether(text: string, keep: (from: number, to: number, hold: Hold) => void): void {
  for (const { pattern, hold } of KEPT) {
    // `matchAll` would copy each pattern for each paragraph.
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      keep(match.index, pattern.lastIndex, hold);
    }
  }
}
