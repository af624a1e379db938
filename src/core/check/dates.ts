import type { Draft } from "../draft/draft";
import { isStandardDate } from "../standard/dates";
import type { ElementName } from "../standard/elements";
import { hasPlaceholder } from "../standard/placeholders";
import { once } from "../text/once";
import { firstWordsOf, type Words } from "./words";

/** The elements that are dates. */
const DATE_ELEMENTS = ["成文日期", "印发日期"] as const satisfies readonly ElementName[];

/** The words of a date. */
export interface DateWords {
  readonly element: ElementName;
  readonly words: Words;
  /** Where the date ends: before the 印发 that may stand behind it. */
  readonly end: number;
  readonly text: string;
}

/** The dates of the draft as they are written, those left out that are still to be filled in. */
export const datesOf = once((draft: Draft): readonly DateWords[] => {
  const dates: DateWords[] = [];
  for (const element of DATE_ELEMENTS) {
    const words = firstWordsOf(draft, element);
    if (!words || hasPlaceholder(words.text)) continue;
    const text = element === "印发日期" ? words.text.replace(/\s{0,4}印发$/u, "") : words.text;
    dates.push({ element, words, end: text.length, text });
  }
  return dates;
});

/** Those of them that are no real dates in the standard's form. */
export const oddDatesOf = once((draft: Draft): readonly DateWords[] =>
  datesOf(draft).filter(({ text }) => !isStandardDate(text)),
);
