import { fromChineseNumber } from "./numbering";

/** The digits of a number in Chinese characters, for character classes. */
export const CHINESE_DIGITS = "一二三四五六七八九";

/** Thousands, hundreds and the rest below a hundred; 万 and 亿 stand behind. */
const COUNT = /^(?:([一二两三四五六七八九])千)?(零?)([一二两三四五六七八九十百零]*)([万亿]{0,2})$/u;

/** A count in Chinese characters as the standard writes it in digits, 三百二十万 as 320万; undefined when it is none. */
export function countInDigits(text: string): string | undefined {
  const [, thousands, zero, rest = "", magnitude = ""] = COUNT.exec(text) ?? [];
  if (rest === "" && thousands === undefined) return undefined;
  const below = rest === "" ? 0 : fromChineseNumber(rest.replace(/^两/u, "二"));
  if (below === undefined) return undefined;
  // Behind 千 without 零 a rest below a hundred is a hundred times as much, as people speak: 三千五.
  if (thousands !== undefined && !zero && below > 0 && below < 100) return undefined;
  const value = (thousands === undefined ? 0 : digitValue(thousands) * 1000) + below;
  return `${value}${magnitude}`;
}

/** The value of one digit in Chinese characters. */
function digitValue(digit: string): number {
  return digit === "两" ? 2 : CHINESE_DIGITS.indexOf(digit) + 1;
}
