import { mixed, pairOf, UnitSet } from "./unit-set";

/** A word that stands in a text. */
export interface FoundWord {
  readonly word: string;
  readonly from: number;
}

/**
 * Finds any of many words in one pass: the time is that of the text, whatever their number. Where several begin at one
 * place the longest is found, and the search goes on behind it.
 */
export class WordFinder {
  /** What `mixed` makes of the first two units of the words. */
  readonly #begin = new UnitSet();
  /** The words by their first two units, the longest first. */
  readonly #byStart = new Map<number, string[]>();

  /** @param words of two units or more */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const [unit, next] = [word.charCodeAt(0), word.charCodeAt(1)];
      this.#begin.add(mixed(unit, next));
      const start = pairOf(unit, next);
      const list = this.#byStart.get(start) ?? [];
      list.push(word);
      this.#byStart.set(start, list);
    }
    for (const list of this.#byStart.values()) list.sort((a, b) => b.length - a.length);
  }

  findIn(text: string): readonly FoundWord[] {
    const found: FoundWord[] = [];
    const begin = this.#begin;
    for (let from = 0; from < text.length - 1; from++) {
      const [unit, next] = [text.charCodeAt(from), text.charCodeAt(from + 1)];
      if (!begin.has(mixed(unit, next))) continue;
      const word = this.#byStart.get(pairOf(unit, next))?.find((candidate) => text.startsWith(candidate, from));
      if (word === undefined) continue;
      found.push({ word, from });
      from += word.length - 1;
    }
    return found;
  }
}
