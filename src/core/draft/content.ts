import { lastAtOrBefore } from "../text/first-from";
import { type Range, range } from "../text/range";
import type { Inline, Label } from "./draft";

/** Text as a reader sees it, with the way back to the source. */
export interface VisibleText {
  readonly text: string;
  /**
   * The source of the characters [from, to) of `text`, markers between pieces included when the stretch spans them.
   * An empty stretch gives the place before the character `from`. Offsets are clamped to the text.
   */
  rangeOf(from: number, to: number): Range;
}

/** The pieces' texts as one, after the label when there is one; markers and comments left out. */
export function visibleText(content: readonly Inline[], label?: Label): VisibleText {
  const pieces = label ? [label, ...content] : content;
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length;
  }
  const sourceOf = (offset: number, isEnd: boolean) => {
    const index = lastAtOrBefore(starts, isEnd ? offset - 1 : offset);
    const piece = pieces[index];
    return piece ? piece.range.start + offset - (starts[index] ?? 0) : 0;
  };
  return {
    text: pieces.map((piece) => piece.text).join(""),
    rangeOf(from, to) {
      const first = Math.max(0, Math.min(from, length));
      const last = Math.max(first, Math.min(to, length));
      const start = sourceOf(first, first === length);
      return range(start, last > first ? sourceOf(last, true) : start);
    },
  };
}
