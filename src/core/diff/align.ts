import { compare } from "./compare";

/** Two that belong together, or one that has no counterpart. */
export type Pair<T> =
  | { readonly before: T; readonly after: T }
  | { readonly before: T; readonly after: undefined }
  | { readonly before: undefined; readonly after: T };

/** How things are held against each other. */
export interface Likeness<T> {
  isSame(before: T, after: T): boolean;
  /** From 0, nothing in common, to 1; 0 for things that are not of a kind. */
  likeness(before: T, after: T): number;
}

/** Less alike than this, and one did not become the other. */
const LEAST_LIKENESS = 0.4;

/** Above this number of pairings nothing is looked for among what has changed. */
const MOST_PAIRINGS = 250_000;

/**
 * Pairs the items of two sequences in order: first those that are the same, and between them those that are most alike.
 * Every item is in one pair. What is gone stands before what is new in its place.
 */
export function align<T>(before: readonly T[], after: readonly T[], how: Likeness<T>): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [removed, added]: [T[], T[]] = [[], []];
  const settle = () => {
    pairs.push(...mostAlike(removed, added, how));
    [removed, added] = [[], []];
  };
  for (const step of compare(before, after, how.isSame)) {
    if (step.change === "removed") removed.push(step.before);
    else if (step.change === "added") added.push(step.after);
    else {
      settle();
      pairs.push({ before: step.before, after: step.after });
    }
  }
  settle();
  return pairs;
}

/** The pairing in order with the greatest likeness in all. */
function mostAlike<T>(before: readonly T[], after: readonly T[], { likeness }: Likeness<T>): readonly Pair<T>[] {
  if (before.length * after.length > MOST_PAIRINGS) return alone(before, after);
  const width = after.length + 1;
  const likenesses = new Float64Array((before.length + 1) * width);
  const best = new Float64Array((before.length + 1) * width);
  const at = (table: Float64Array, i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const found = likeness(before[i] as T, after[j] as T);
      likenesses[i * width + j] = found >= LEAST_LIKENESS ? found : 0;
      const together = at(likenesses, i, j) + at(best, i + 1, j + 1);
      best[i * width + j] = Math.max(together, at(best, i + 1, j), at(best, i, j + 1));
    }
  }
  const pairs: Pair<T>[] = [];
  let [i, j] = [0, 0];
  let [oldFrom, newFrom] = [0, 0];
  while (i < before.length && j < after.length) {
    const together = at(likenesses, i, j);
    if (together > 0 && at(best, i, j) === together + at(best, i + 1, j + 1)) {
      pairs.push(...alone(before.slice(oldFrom, i), after.slice(newFrom, j)));
      pairs.push({ before: before[i] as T, after: after[j] as T });
      [oldFrom, newFrom] = [++i, ++j];
    } else if (at(best, i, j) === at(best, i + 1, j)) i++;
    else j++;
  }
  return [...pairs, ...alone(before.slice(oldFrom), after.slice(newFrom))];
}

function alone<T>(before: readonly T[], after: readonly T[]): readonly Pair<T>[] {
  return [
    ...before.map((item) => ({ before: item, after: undefined })),
    ...after.map((item) => ({ before: undefined, after: item })),
  ];
}
