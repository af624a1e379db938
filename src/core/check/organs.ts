import type { Draft } from "../draft/draft";
import type { ElementName } from "../standard/elements";
import { once } from "../text/once";
import type { Range } from "../text/range";
import { withoutTrailing } from "../text/trailing";
import { allWordsOf, type Words } from "./words";

/** An organ named in a list, without the marks around it. */
export interface Organ {
  readonly text: string;
  readonly range: Range;
}

const SEPARATORS = "、\uFF0C,\uFF1B;";
const END_MARKS = ":\uFF1A。";
const OPENINGS = "\uFF08(“《";
const CLOSINGS = "\uFF09)”》";

/** The organs that the element names, one by one, those joined in one value by 、 or ， too; not 、 in parentheses. */
export function organsOf(draft: Draft, element: ElementName): readonly Organ[] {
  return organsIn(allWordsOf(draft, element));
}

const organsIn = once((all: readonly Words[]): readonly Organ[] => {
  const organs: Organ[] = [];
  for (const words of all) {
    for (const [from, to] of stretchesOf(words.text)) {
      const part = words.text.slice(from, to);
      const text = withoutTrailing(part.trim(), END_MARKS).trim();
      const start = from + part.indexOf(text);
      if (text !== "") organs.push({ text, range: words.rangeOf(start, start + text.length) });
    }
  }
  return organs;
});

/** What parts one organ from the next: words without it are one. */
export const PARTING = new RegExp(`[${SEPARATORS}]`, "u");

function stretchesOf(text: string): (readonly [from: number, to: number])[] {
  if (!PARTING.test(text)) return [[0, text.length]];
  const stretches: (readonly [number, number])[] = [];
  let depth = 0;
  let from = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (OPENINGS.includes(character)) depth++;
    else if (CLOSINGS.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SEPARATORS.includes(character)) {
      stretches.push([from, offset]);
      from = offset + 1;
    }
  }
  return [...stretches, [from, text.length]];
}
