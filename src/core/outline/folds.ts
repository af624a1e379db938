import type { Draft } from "../draft/draft";
import { isWhite } from "../draft/lines";
import { type Range, range } from "../text/range";
import { type OutlineEntry, outlineOf } from "./outline";

/** A stretch that can be folded. */
export interface Fold {
  /** From its first character to the last that is not white space: blank lines below stay, so that parts stay apart. */
  readonly range: Range;
  readonly kind: "part" | "comment";
}

/**
 * What may be folded, in the order of the text: the front matter and elements of several lines, levels, attachments, tables
 * and comments. Whether it takes more than one line is for the caller to see.
 */
export function foldsOf(draft: Draft): readonly Fold[] {
  const parts = outlineOf(draft).flatMap((entry) => rangesOf(entry));
  const folds: readonly Fold[] = [
    ...parts.map((part): Fold => ({ range: withoutTrailingWhite(draft.text, part), kind: "part" })),
    ...draft.comments.map((comment): Fold => ({ range: comment.range, kind: "comment" })),
  ];
  return [...folds].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

function rangesOf({ range: whole, children }: OutlineEntry): readonly Range[] {
  return [whole, ...children.flatMap(rangesOf)];
}

function withoutTrailingWhite(text: string, { start, end }: Range): Range {
  let last = end;
  while (last > start && isWhite(text.charCodeAt(last - 1))) last--;
  return range(start, last);
}
