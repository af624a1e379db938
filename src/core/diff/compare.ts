import { diffArrays } from "diff";

/** What became of something: it stayed, it was taken out, it came in. */
export type Change = "kept" | "removed" | "added";

/** One step from the text before to the text after. */
export type Step<T> =
  | { readonly change: "kept"; readonly before: T; readonly after: T }
  | { readonly change: "removed"; readonly before: T }
  | { readonly change: "added"; readonly after: T };

/** More steps than this and the two have nothing to say to each other: all is removed, all is added. */
const MOST_STEPS = 2000;

/** The shortest way from one sequence to the other (Myers); what is removed stands before what is added in its place. */
export function compare<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (before: T, after: T) => boolean,
): readonly Step<T>[] {
  const changes = diffArrays([...before], [...after], { comparator: isSame, maxEditLength: MOST_STEPS });
  if (!changes) return [...before.map(removal), ...after.map(addition)];
  let index = 0;
  return changes.flatMap(({ value, removed, added }): readonly Step<T>[] => {
    if (added) return value.map(addition);
    const first = index;
    index += value.length;
    if (removed) return value.map(removal);
    return value.map((item, place) => ({ change: "kept", before: before[first + place] as T, after: item }));
  });
}

function removal<T>(before: T): Step<T> {
  return { change: "removed", before };
}

function addition<T>(after: T): Step<T> {
  return { change: "added", after };
}
