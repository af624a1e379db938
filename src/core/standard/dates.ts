import { remembered } from "../text/remembered";
import { fromChineseNumber } from "./numbering";
import { DATE_PATTERN } from "./vocabulary";

/** A day of the calendar; month 1–12, day 1–31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** No way of writing a date is longer, in characters. */
const LONGEST = 20;

const CHINESE_YEAR_DIGITS = "〇一二三四五六七八九";

/** 2026年8月4日 in digits, Chinese characters or both, with 号 for 日 or nothing, after white space is gone. */
const WITH_WORDS =
  /^(\d{4}|[〇○零O一二三四五六七八九]{4})年(\d{1,2}|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?$/u;

/** 2026-08-04, 2026.8.4, 2026/8/4, 2026、8、4. */
const WITH_MARKS = /^(\d{4})[-./—–、](\d{1,2})[-./—–、](\d{1,2})日?$/u;

const DIGITS_ONLY = /^(\d{4})(\d{2})(\d{2})$/u;

/** As many dates as are remembered: many rules read the same few. */
const MOST_DATES = 100;

/** The year, month and day that the text names in any usual form, real or not (2月30日); undefined when it is no date. */
export function readDate(text: string): CalendarDate | undefined {
  return text.length > LONGEST ? undefined : readShort(text);
}

const readShort = remembered(MOST_DATES, (text: string): CalendarDate | undefined => {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  const match = WITH_WORDS.exec(plain) ?? WITH_MARKS.exec(plain) ?? DIGITS_ONLY.exec(plain);
  if (!match) return undefined;
  const [year, month, day] = [yearOf(match[1] ?? ""), numberOf(match[2] ?? ""), numberOf(match[3] ?? "")];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { year, month, day };
});

/** The real day that the text names in any usual form; undefined when there is none. */
export function parseDate(text: string): CalendarDate | undefined {
  const date = readDate(text);
  return date && isRealDate(date) ? date : undefined;
}

/** Whether the calendar has the day. */
export function isRealDate({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The date as the standard writes it: 2026年8月4日 (GB/T 9704—2012 7.3.5.4). */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day}日`;
}

/** Whether the text is a real date written as the standard wants it. */
export function isStandardDate(text: string): boolean {
  return DATE_PATTERN.test(text) && parseDate(text) !== undefined;
}

/** Negative when `a` is the earlier day, positive when it is the later one. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

const WEEKDAYS = "日一二三四五六";

/** The character of the day of the week, 日 to 六, of a real day from 1900 to 2099. */
export function weekdayOf({ year, month, day }: CalendarDate): string {
  return WEEKDAYS.charAt(new Date(Date.UTC(year, month - 1, day)).getUTCDay());
}

/** How many days `to` is behind `from`; negative when it is before it. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const days = ({ year, month, day }: CalendarDate) => Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
  return days(to) - days(from);
}

const MILLISECONDS_A_DAY = 86_400_000;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function yearOf(text: string): number | undefined {
  if (/^\d{4}$/u.test(text)) return Number(text);
  const digits = [...text].map((character) =>
    "○零O".includes(character) ? 0 : CHINESE_YEAR_DIGITS.indexOf(character),
  );
  return digits.length === 4 ? digits.reduce((year, digit) => year * 10 + digit, 0) : undefined;
}

function numberOf(text: string): number | undefined {
  return /^\d{1,2}$/u.test(text) ? Number(text) : fromChineseNumber(text);
}
