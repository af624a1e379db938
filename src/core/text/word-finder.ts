/** A word that stands in a text. */
export interface FoundWord {
  readonly word: string;
  readonly from: number;
}

/** UTF-16 units. */
const UNITS = 0x10000;

/**
 * Finds any of many words in one pass: the time is that of the text, whatever their number. Where several begin at one
 * place the longest is found, and the search goes on behind it.
 */
export class WordFinder {
  /** Whether some word begins with the unit. */
  readonly #begins = new Uint8Array(UNITS);
  /** Whether the unit is the second of some word. */
  readonly #goesOn = new Uint8Array(UNITS);
  /** The words by their first two units, the longest first. */
  readonly #byStart = new Map<string, string[]>();

  /** @param words of two units or more */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      this.#begins[word.charCodeAt(0)] = 1;
      this.#goesOn[word.charCodeAt(1)] = 1;
      const start = word.slice(0, 2);
      const list = this.#byStart.get(start) ?? [];
      list.push(word);
      this.#byStart.set(start, list);
    }
    for (const list of this.#byStart.values()) list.sort((a, b) => b.length - a.length);
  }

  findIn(text: string): readonly FoundWord[] {
    const found: FoundWord[] = [];
    for (let from = 0; from < text.length - 1; from++) {
      if (this.#begins[text.charCodeAt(from)] === 0 || this.#goesOn[text.charCodeAt(from + 1)] === 0) continue;
      const word = this.#byStart.get(text.slice(from, from + 2))?.find((candidate) => text.startsWith(candidate, from));
      if (word === undefined) continue;
      found.push({ word, from });
      from += word.length - 1;
    }
    return found;
  }
}
