import type { TextEdit } from "../../core/text/edit";
import { contains, type Range } from "../../core/text/range";

/** Where what is left of a stretch of the draft stands after an edit; undefined when nothing is left of it. */
export function movedRange(stretch: Range, { range: replaced, newText }: TextEdit): Range | undefined {
  if (stretch.end <= replaced.start) return stretch;
  const moved = (offset: number) => offset + newText.length - (replaced.end - replaced.start);
  if (stretch.start >= replaced.end) return { start: moved(stretch.start), end: moved(stretch.end) };
  if (contains(replaced, stretch)) return undefined;
  return {
    start: stretch.start < replaced.start ? stretch.start : replaced.start + newText.length,
    end: stretch.end > replaced.end ? moved(stretch.end) : replaced.start,
  };
}
