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

const organsIn = once((all: readonly Words[]): readonly Organ[] =>
  all.flatMap((words) =>
    stretchesOf(words.text).flatMap(([from, to]) => {
      const part = words.text.slice(from, to);
      const text = withoutTrailing(part.trim(), END_MARKS).trim();
      const start = from + part.indexOf(text);
      return text === "" ? [] : [{ text, range: words.rangeOf(start, start + text.length) }];
    }),
  ),
);

function stretchesOf(text: string): (readonly [from: number, to: number])[] {
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
