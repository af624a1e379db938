import { firstValueOf, titleHeadingOf, titleOf, valuesOf } from "../draft/access";
import { visibleText } from "../draft/content";
import type { Draft, Value } from "../draft/draft";
import type { ElementName } from "../standard/elements";
import type { TextEdit } from "../text/edit";
import { once } from "../text/once";
import { type Range, range } from "../text/range";

/** The words of a value, without white space around them, with the way back to the source. */
export interface Words {
  readonly text: string;
  readonly range: Range;
  /** The source of the characters [from, to); the whole where the source is written otherwise (escapes, lines). */
  rangeOf(from: number, to: number): Range;
  /** The edit that replaces them; none where the source is written otherwise. */
  replace(from: number, to: number, newText: string): readonly TextEdit[];
}

/** The words of the element's first value; undefined when there is none. */
export function firstWordsOf(draft: Draft, element: ElementName): Words | undefined {
  const value = firstValueOf(draft, element);
  return value && wordsOf(value);
}

/** The words of each of the element's values. */
export function allWordsOf(draft: Draft, element: ElementName): readonly Words[] {
  return wordsOfAll(valuesOf(draft, element));
}

const wordsOfAll = once((values: readonly Value[]): readonly Words[] => values.map(wordsOf));

/** The title's words: 标题, else the `# …` heading at the head of the body. */
export const titleWords = once((draft: Draft): Words | undefined => {
  const heading = titleHeadingOf(draft);
  if (!heading) return wordsOfTitle(draft);
  const { text, rangeOf } = visibleText(heading.content);
  if (text === "") return undefined;
  return { text, range: rangeOf(0, text.length), rangeOf, replace: replacer(rangeOf) };
});

/** A title that the writer broke into lines is read on one; no edit reaches into it. */
function wordsOfTitle(draft: Draft): Words | undefined {
  const words = firstWordsOf(draft, "标题");
  const title = titleOf(draft);
  if (!words || !title || words.text === title.text) return words;
  return { ...title, rangeOf: () => title.range, replace: () => [] };
}

/** The words of the value. */
export const wordsOf = once((value: Value): Words => {
  const text = value.text.trim();
  if (!value.verbatim) return { text, range: value.range, rangeOf: () => value.range, replace: () => [] };
  const start = value.range.start + value.text.indexOf(text);
  const rangeOf = (from: number, to: number) => range(start + from, start + to);
  return { text, range: rangeOf(0, text.length), rangeOf, replace: replacer(rangeOf) };
});

function replacer(rangeOf: Words["rangeOf"]): Words["replace"] {
  return (from, to, newText) => [{ range: rangeOf(from, to), newText }];
}
