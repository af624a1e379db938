import { textOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { DATE_PATTERN } from "../standard/vocabulary";

/** The draft's own date (成文日期) as `YYYY-MM-DD`, for files must say a date and no clock is asked; undefined without one. */
export function dateWritten(draft: Draft): string | undefined {
  const match = DATE_PATTERN.exec(textOf(draft, "成文日期") ?? "");
  if (!match) return undefined;
  const [, year = "", month = "", day = ""] = match;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
