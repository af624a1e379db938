import { ranked } from "./ranked";
import { mixed, type UnitSet } from "./unit-set";

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
  readonly #keys: UnitSet;
  /** The words by the ranks of what is made of their first two units, the longest first. */
  readonly #byRank: readonly (readonly string[])[];

  /** @param words of two units or more */
  constructor(words: Iterable<string>) {
    const { keys, lists } = ranked(words, (word) => mixed(word.charCodeAt(0), word.charCodeAt(1)));
    this.#keys = keys;
    this.#byRank = lists.map((list) => [...list].sort((a, b) => b.length - a.length));
  }

  findIn(text: string): readonly FoundWord[] {
    const found: FoundWord[] = [];
    const keys = this.#keys;
    for (let from = 0; from < text.length - 1; from++) {
      const key = mixed(text.charCodeAt(from), text.charCodeAt(from + 1));
      if (!keys.has(key)) continue;
      const word = wordAt(text, from, this.#byRank[keys.rankOf(key)] as readonly string[]);
      if (word === undefined) continue;
      found.push({ word, from });
      from += word.length - 1;
    }
    return found;
  }
}

function wordAt(text: string, from: number, words: readonly string[]): string | undefined {
  return words.find((word) => text.startsWith(word, from));
}
