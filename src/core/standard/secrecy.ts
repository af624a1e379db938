import { formatDate, parseDate } from "./dates";
import { fromChineseNumber } from "./numbering";
import { SECRECY_LEVELS, SECRECY_PATTERN } from "./vocabulary";

/** A 密级 that opens with a level, however the rest is written. */
export interface SecrecyReading {
  readonly level: string;
  /** Where the level ends in the text. */
  readonly levelEnd: number;
  /** How it should be written; undefined when that is not certain. */
  readonly right: string | undefined;
  /** The period in years; undefined without one. */
  readonly years: number | undefined;
}

/** Between level and period; the standard's mark is U+2605 (GB/T 9704—2012 7.2.2). */
const STAR = "★";

const SEPARATORS = /^[\s★☆✩*\uFF0A·・•.:\uFF1A,\uFF0C、\-—]*/u;

const PERIOD = /^(\d{1,3}|[一二三四五六七八九十百]{1,4})(年|个月)$/u;

/** Reads a 密级; undefined when it opens with none of the three levels. */
export function readSecrecy(text: string): SecrecyReading | undefined {
  const head = /^([绝机秘])\s{0,4}密/u.exec(text);
  const level = `${head?.[1]}密`;
  if (!head || !SECRECY_LEVELS.includes(level)) return undefined;
  const levelEnd = head[0].length;
  const rest = text.slice(levelEnd);
  const separator = SEPARATORS.exec(rest)?.[0] ?? "";
  const words = rest.slice(separator.length).replace(/\s/gu, "");
  const period = periodOf(words);
  const right = words === "" ? level : rightPeriod(words, period, text);
  return { level, levelEnd, right: right === words ? level + STAR + right : right, years: period?.years };

  function rightPeriod(wanted: string, read: ReturnType<typeof periodOf>, whole: string): string | undefined {
    if (read) return level + STAR + read.text;
    const date = parseDate(wanted);
    if (date) return level + STAR + formatDate(date);
    // 6月 may be a month of the year or six months.
    return SECRECY_PATTERN.test(whole) && !/^\d+月$/u.test(wanted) ? whole : undefined;
  }
}

function periodOf(words: string): { readonly text: string; readonly years: number } | undefined {
  const match = PERIOD.exec(words.normalize("NFKC"));
  const digits = match?.[1] ?? "";
  const count = /^\d/u.test(digits) ? Number(digits) : fromChineseNumber(digits);
  if (!match || !count) return undefined;
  return { text: `${count}${match[2]}`, years: match[2] === "年" ? count : count / 12 };
}
