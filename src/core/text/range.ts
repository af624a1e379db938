import { firstFrom } from "./first-from";

/** A stretch of source text as UTF-16 offsets, `[start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The range from `start` up to but not including `end`. */
export function range(start: number, end: number): Range {
  return { start, end };
}

/** Whether the two ranges share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether an editor's cursor at the offset is on the range: at its end too. */
export function touches({ start, end }: Range, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The one that the offset lies in; `all` in the order of the text, none within another. Undefined between them. */
export function around<T extends { readonly range: Range }>(all: readonly T[], offset: number): T | undefined {
  const found = all[firstFrom(all.length, (index) => (all[index] as T).range.end > offset)];
  return found && found.range.start <= offset ? found : undefined;
}
