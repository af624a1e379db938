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
  return { text: pieces.map((piece) => piece.text).join(""), rangeOf: wayBack(pieces) };
}

/** The way back to the source of the pieces' texts as one; most texts are never asked for it. */
export function wayBack(pieces: readonly Pick<Inline, "text" | "range">[]): VisibleText["rangeOf"] {
  let known: Stretches | undefined;
  return (from, to) => {
    known ??= stretchesOf(pieces);
    const { starts, length } = known;
    const first = Math.max(0, Math.min(from, length));
    const last = Math.max(first, Math.min(to, length));
    const start = sourceOf(pieces, starts, first, first === length);
    return range(start, last > first ? sourceOf(pieces, starts, last, true) : start);
  };
}

/** Where the pieces begin in the text that they make up. */
interface Stretches {
  readonly starts: readonly number[];
  readonly length: number;
}

function stretchesOf(pieces: readonly Pick<Inline, "text">[]): Stretches {
  const starts: number[] = [];
  let length = 0;
  for (const piece of pieces) {
    starts.push(length);
    length += piece.text.length;
  }
  return { starts, length };
}

function sourceOf(
  pieces: readonly Pick<Inline, "range">[],
  starts: readonly number[],
  offset: number,
  isEnd: boolean,
): number {
  const index = lastAtOrBefore(starts, isEnd ? offset - 1 : offset);
  const piece = pieces[index];
  return piece ? piece.range.start + offset - (starts[index] ?? 0) : 0;
}
