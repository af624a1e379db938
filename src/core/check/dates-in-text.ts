import { textOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { type CalendarDate, parseDate } from "../standard/dates";
import { matchesOf } from "../text/matches";
import { once } from "../text/once";
import { soughtBy } from "./sought";

/** A date that stands in a text. */
export interface DateInText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Undefined where the text names month and day alone. */
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
}

const DATE = /(?<![\d〔\u2014\uFF5E~-])(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})[日号]/gu;

/** The dates of the text in digits, real or not. */
export function datesIn(text: string): readonly DateInText[] {
  return matchesOf(text, DATE).map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
    year: match[1] === undefined ? undefined : Number(match[1]),
    month: Number(match[2]),
    day: Number(match[3]),
  }));
}

/** Those dates, looked for in every text. */
export const DATES = soughtBy(DATE, datesIn);

/** The document's own date; undefined without a real one. */
export const documentDate = once((draft: Draft): CalendarDate | undefined => {
  return parseDate(textOf(draft, "成文日期") ?? "");
});
