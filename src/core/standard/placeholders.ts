import { matchesOf } from "../text/matches";

/**
 * What is still to be filled in: 【事由】, {{…}}, TODO, 〔20××〕×号. No repetition can make it slow. 【2026】 is a year in the
 * wrong brackets, 【附录一】 a heading.
 */
export const PLACES =
  /【(?!\d{1,4}】|[附图表][^【】]{0,2}[一二三四五六七八九十\d]】)[^【】\n]{0,40}】|\{\{[^{}\n]{0,80}\}\}|〔(?:19|20)?[×xX\s]{0,4}〕[\d×xX\s]{0,8}号|(?<![A-Za-z\d])TODO(?![A-Za-z\d])/gu;

/** What may be a place to fill, or stand for a name that is kept back or for the blank of a form: ×××, XX, ___. */
export const BLANKS = /×{2,}|×(?=[年月日号])|(?<![A-Za-z\d])[xX]{2,40}(?![A-Za-z\d])|_{3,}/gu;

/** A stretch of text, as offsets. */
export interface Blank {
  readonly from: number;
  readonly to: number;
}

/** The places of the text that are still to be filled in. */
export function placeholdersIn(text: string): readonly Blank[] {
  return blanksMatching(text, PLACES);
}

/** The stretches ×××, XX and ___ that no placeholder holds. */
export function blanksIn(text: string): readonly Blank[] {
  return blanksMatching(
    text.replace(PLACES, (place) => " ".repeat(place.length)),
    BLANKS,
  );
}

/** What each of them begins with: most texts hold none of it, and are not searched. */
const MARK = /[【{〔T×xX_]/u;

/** Whether something is still to be filled in. */
export function hasPlaceholder(text: string): boolean {
  return MARK.test(text) && (text.search(PLACES) >= 0 || text.search(BLANKS) >= 0);
}

function blanksMatching(text: string, pattern: RegExp): Blank[] {
  return matchesOf(text, pattern).map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
