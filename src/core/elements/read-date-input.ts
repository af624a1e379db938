import { type CalendarDate, formatDate, isRealDate, parseDate } from "../standard/dates";

/** 8月4日, 8-4, 8.4, 8/4: a day of this year. */
const DAY_OF_YEAR = /^(\d{1,2})[月\-./](\d{1,2})[日号]?$/u;

const MILLISECONDS_A_DAY = 86_400_000;

/** Days named from today. */
const NAMED_DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  today: 0,
  明天: 1,
  tomorrow: 1,
  昨天: -1,
  yesterday: -1,
};

/**
 * The day that somebody has typed, as the standard writes it (GB/T 9704—2012 7.3.5.4): any usual form, a day of this year
 * without the year, 今天. Undefined when there is no such day.
 */
export function readDateInput(text: string, today: CalendarDate): string | undefined {
  const plain = text.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
  const date = parseDate(plain) ?? dayOfYear(plain, today.year) ?? namedDay(plain, today);
  return date && formatDate(date);
}

function dayOfYear(text: string, year: number): CalendarDate | undefined {
  const [, month, day] = DAY_OF_YEAR.exec(text) ?? [];
  const date = { year, month: Number(month), day: Number(day) };
  return isRealDate(date) ? date : undefined;
}

function namedDay(text: string, { year, month, day }: CalendarDate): CalendarDate | undefined {
  if (!Object.hasOwn(NAMED_DAYS, text)) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day) + (NAMED_DAYS[text] ?? 0) * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
