import { wordsOf } from "./words";

/** How often each word stands in a text; marks and white space, which all texts share, are left out. */
export type WordCounts = ReadonlyMap<string, number>;

export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>();
  for (const word of wordsOf(text)) {
    if (/[\p{L}\p{N}]/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The share of the words that two texts have in common (Dice's coefficient): 1 for the same words, 0 for no word. */
export function wordLikeness(a: WordCounts, b: WordCounts): number {
  const all = sum(a) + sum(b);
  if (all === 0) return 0;
  let common = 0;
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0);
  return (2 * common) / all;
}

function sum(counts: WordCounts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
