import { matchesOf } from "../../text/matches";
import { occurrencesOf } from "../../text/occurrences";

/** A part of a title: offsets `[start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern, which is global, matches. */
export function stretchesMatching(title: string, pattern: RegExp): readonly Stretch[] {
  return matchesOf(title, pattern).map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

/** Many words, by the character that each begins with, so that only those are looked for that a title may hold. */
export class WordPlaces {
  readonly #byFirst = new Map<string, { readonly word: string; readonly rank: number }[]>();

  /** @param words none of them empty */
  constructor(words: Iterable<string>) {
    let rank = 0;
    for (const word of words) {
      const first = word.charAt(0);
      const others = this.#byFirst.get(first) ?? [];
      others.push({ word, rank: rank++ });
      this.#byFirst.set(first, others);
    }
  }

  /** Everywhere that one of the words stands: in the order of the words, then in that of the title. */
  in(title: string): readonly Stretch[] {
    const found: (Stretch & { readonly rank: number })[] = [];
    for (let start = 0; start < title.length; start++) {
      for (const { word, rank } of this.#byFirst.get(title.charAt(start)) ?? []) {
        if (title.startsWith(word, start)) found.push({ start, end: start + word.length, rank });
      }
    }
    return found.sort((a, b) => a.rank - b.rank || a.start - b.start);
  }
}

/** Everywhere that one of the words stands. */
export function placesOf(title: string, words: Iterable<string>): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const word of words) {
    if (word === "") continue;
    for (const start of occurrencesOf(word, title)) {
      stretches.push({ start, end: start + word.length });
    }
  }
  return stretches;
}

/** For each offset of the title whether it lies inside one of the stretches. */
export function inside(title: string, stretches: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(title.length);
  for (const { start, end } of stretches) marks.fill(1, start + 1, end);
  return marks;
}

/** For each offset of the title whether one of the stretches begins or ends there. */
export function edges(title: string, stretches: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(title.length + 1);
  for (const { start, end } of stretches) {
    marks[start] = 1;
    marks[end] = 1;
  }
  return marks;
}
