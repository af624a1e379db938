import type { Typeface } from "./typefaces";

/** Which ladder of numbers a line stands on. */
export type NumberingStyle = "level-1" | "level-2" | "level-3" | "level-4" | "chapter" | "section" | "article";

/** One form of numbering: how it is written, how it may be recognised when miswritten, how it is set. */
export interface NumberingEntry {
  readonly style: NumberingStyle;
  /** Depth for outlines and folding: 1 is the highest. */
  readonly depth: number;
  /** An example, as the standard writes it. */
  readonly example: string;
  /** The number's own script. */
  readonly digits: "chinese" | "arabic";
  /** What stands before and after the number when it is written right. */
  readonly before: string;
  readonly after: string;
  /** White between the number and the words behind it. */
  readonly gap: "" | "\u3000";
  /** Right forms and forms that clearly mean this level; group 1 is the number. */
  readonly pattern: RegExp;
  /** The typeface of the heading (GB/T 9704—2012 7.3.3). */
  readonly typeface: Typeface;
  readonly clause: string;
}

/** Behind the numbers of the third level: the half-width dot, and the full-width one that many offices set. */
export const HALF_DOT = ".";
export const FULL_DOT = "\uFF0E";

const CHINESE = "[一二三四五六七八九十百零〇]+";

/**
 * The structure's numbers in the order in which a line is tried against them. The patterns take in the usual
 * miswritten forms, `(一)` `（一）、` `1、` `一.`, so that a rule can name them and put them right.
 */
// biome-ignore format: a table reads best with one row a line
export const NUMBERING: readonly NumberingEntry[] = [
  { style: "chapter", depth: 1, example: "第一章", digits: "chinese", before: "第", after: "章", gap: "\u3000", pattern: new RegExp(`^第(${CHINESE})章[\\s\\u3000]*`, "u"), typeface: "hei", clause: "GB/T 9704—2012 7.3.3" },
  { style: "section", depth: 2, example: "第一节", digits: "chinese", before: "第", after: "节", gap: "\u3000", pattern: new RegExp(`^第(${CHINESE})节[\\s\\u3000]*`, "u"), typeface: "kai", clause: "GB/T 9704—2012 7.3.3" },
  { style: "article", depth: 3, example: "第一条", digits: "chinese", before: "第", after: "条", gap: "\u3000", pattern: new RegExp(`^第(${CHINESE})条[\\s\\u3000]*`, "u"), typeface: "hei", clause: "GB/T 9704—2012 7.3.3" },
  { style: "level-2", depth: 2, example: "（一）", digits: "chinese", before: "（", after: "）", gap: "", pattern: new RegExp(`^[（(]?(${CHINESE})[）)][、，,.．。]?`, "u"), typeface: "kai", clause: "GB/T 9704—2012 7.3.3" },
  { style: "level-1", depth: 1, example: "一、", digits: "chinese", before: "", after: "、", gap: "", pattern: new RegExp(`^(${CHINESE})[、.．，,]`, "u"), typeface: "hei", clause: "GB/T 9704—2012 7.3.3" },
  { style: "level-4", depth: 4, example: "（1）", digits: "arabic", before: "（", after: "）", gap: "", pattern: /^[（(](\d{1,3})[）)][、，,.．。]?/u, typeface: "fangsong", clause: "GB/T 9704—2012 7.3.3" },
  { style: "level-3", depth: 3, example: "1.", digits: "arabic", before: "", after: ".", gap: "", pattern: /^(\d{1,3})(?:[.．](?:(?!\d)|(?=\d{4}年|\d{1,2}月))|[、，,)）])/u, typeface: "fangsong", clause: "GB/T 9704—2012 7.3.3" },
];

/** The entry of a style. */
export function numberingOf(style: NumberingStyle): NumberingEntry {
  const entry = NUMBERING.find((candidate) => candidate.style === style);
  if (!entry) throw new RangeError(`unknown numbering style ${style}`);
  return entry;
}

const DIGITS = "零一二三四五六七八九";

/** A whole number from 1 to 999 in Chinese characters: 12 is 十二. */
export function toChineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999) throw new RangeError(`not between 1 and 999: ${value}`);
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const digit = (n: number) => DIGITS.charAt(n);
  let text = hundreds ? `${digit(hundreds)}百` : "";
  if (tens) text += hundreds || tens > 1 ? `${digit(tens)}十` : "十";
  else if (hundreds && ones) text += "零";
  return text + (ones ? digit(ones) : "");
}

/** The value of a Chinese number from 一 to 九百九十九; undefined when it is not one. */
export function fromChineseNumber(text: string): number | undefined {
  const match = /^(?:([一二三四五六七八九])百)?[零〇]?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/u.exec(
    text,
  );
  if (!match || text === "") return undefined;
  const digit = (character: string | undefined) => (character ? DIGITS.indexOf(character) : 0);
  const value = digit(match[1]) * 100 + (match[3] ? (digit(match[2]) || 1) * 10 : 0) + digit(match[4]);
  return value || undefined;
}

/** The label of number `value` on the given ladder, as the standard writes it: 一、 （一） 1. （1） 第一条. */
export function formatLabel(style: NumberingStyle, value: number): string {
  const entry = numberingOf(style);
  return entry.before + (entry.digits === "chinese" ? toChineseNumber(value) : String(value)) + entry.after;
}
