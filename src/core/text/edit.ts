import { overlaps, type Range } from "./range";

/** Replaces the text in `range` by `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/**
 * The text after all edits, each given in offsets of the original text.
 * @throws RangeError when two edits overlap or insert at the same place.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = "";
  let position = 0;
  ordered.forEach((edit, index) => {
    const previous = ordered[index - 1];
    if (previous && conflicts(previous, edit)) throw new RangeError(`edits overlap at ${edit.range.start}`);
    result += text.slice(position, edit.range.start) + edit.newText;
    position = edit.range.end;
  });
  return result + text.slice(position);
}

/** Whether the two edits cannot both be applied: they overlap or insert at the same place. */
export function conflicts(a: TextEdit, b: TextEdit): boolean {
  return overlaps(a.range, b.range) || a.range.start === b.range.start;
}
