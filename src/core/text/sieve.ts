import { type Packed, packed } from "./packed";
import { ranked } from "./ranked";
import type { WordGroups } from "./required-words";
import { mixed, type UnitSet } from "./unit-set";

/** As many searches as a whole number holds a bit for, however an engine keeps its numbers. */
const BITS = 30;

/** Which of many searches may find something in a text, a bit for each. */
export type Sifted = number[];

/** Where the bit of a search stands, or those of several. */
export interface Place {
  readonly at: number;
  readonly bit: number;
}

/** The place of the search of that index. */
export function placeOf(index: number): Place {
  return { at: Math.floor(index / BITS), bit: 1 << (index % BITS) };
}

/** Whether the search may find something; one that the sieve did not know may. */
export function mayFind(sifted: Sifted, { at, bit }: Place): boolean {
  return mayFindAt(sifted, at, bit);
}

/** Whether one of the searches may find something whose bits stand together. */
export function mayFindAt(sifted: Sifted, at: number, oneOf: number): boolean {
  const bits = sifted[at];
  return bits === undefined || (bits & oneOf) !== 0;
}

/** Says that the search finds nothing. */
export function findsNothing(sifted: Sifted, { at, bit }: Place): void {
  const bits = sifted[at];
  if (bits !== undefined) sifted[at] = bits & ~bit;
}

/** Adds the searches that the other may hold; where it does not know of some, they may be in it. */
export function addSifted(sifted: Sifted, other: Sifted): void {
  for (let index = 0; index < sifted.length; index++) {
    sifted[index] = (sifted[index] as number) | (other[index] ?? EVERY);
  }
}

/** The bits of all searches. */
const EVERY = -1;

/**
 * Tells in one pass which of many searches may find something in a text: each names groups of words, and finds nothing
 * where no word of one of them is. The time is that of the text, whatever the number of searches and of words.
 */
export class Sieve {
  /** Words of one unit, by the unit. */
  readonly #singles: PackedWords;
  /** The last pass in which each of them was met: once is enough, and marks and digits are met again and again. */
  readonly #lastMet: Int32Array;
  #passes = 0;
  /** Longer words, by what `mixed` makes of their first two units. */
  readonly #longer: PackedWords;
  /** How many numbers hold a bit for each search. */
  readonly #length: number;
  /** The bits of the searches' first groups, behind them those of their second groups, and so on: those that are not asked. */
  readonly #always: Sifted;

  /** @param searches the groups of words of each search; none of one that may find something in any text */
  constructor(searches: readonly WordGroups[]) {
    this.#length = Math.ceil(searches.length / BITS);
    const groups = Math.max(1, ...searches.map(({ length }) => length));
    this.#always = new Array<number>(groups * this.#length).fill(0);
    const marks = new Map<string, Sifted>();
    const marksOf = (word: string): Sifted => {
      const known = marks.get(word) ?? [];
      marks.set(word, known);
      return known;
    };
    for (let index = 0; index < this.#length * BITS; index++) {
      const { at, bit } = placeOf(index);
      for (let group = 0; group < groups; group++) {
        const marked = searches[index]?.[group]?.map(marksOf) ?? [this.#always];
        for (const bits of marked) addBit(bits, at + group * this.#length, bit);
      }
    }
    const words = [...marks];
    this.#singles = new PackedWords(
      words.filter(([word]) => word.length === 1),
      (word) => word.charCodeAt(0),
    );
    this.#lastMet = new Int32Array(this.#singles.keys.size);
    this.#longer = new PackedWords(
      words.filter(([word]) => word.length > 1),
      (word) => mixed(word.charCodeAt(0), word.charCodeAt(1)),
    );
  }

  /** The searches that may find something in the text. */
  sift(text: string): Sifted {
    const met = this.#always.slice();
    const singles = this.#singles;
    const longer = this.#longer;
    const lastMet = this.#lastMet;
    const pass = ++this.#passes;
    const last = text.length - 1;
    let unit = last < 0 ? 0 : text.charCodeAt(0);
    for (let offset = 0; offset <= last; offset++) {
      if (singles.keys.has(unit)) {
        const rank = singles.keys.rankOf(unit);
        if (lastMet[rank] !== pass) singles.addMet(met, rank, text, offset);
        lastMet[rank] = pass;
      }
      if (offset === last) break;
      const next = text.charCodeAt(offset + 1);
      const start = mixed(unit, next);
      if (longer.keys.has(start)) longer.addMet(met, longer.keys.rankOf(start), text, offset);
      unit = next;
    }
    return this.#ofEveryGroup(met);
  }

  /** The searches of which a word of every group has been met. */
  #ofEveryGroup(met: Sifted): Sifted {
    const sifted = met.slice(0, this.#length);
    for (let index = this.#length; index < met.length; index++) {
      const at = index % this.#length;
      sifted[at] = (sifted[at] as number) & (met[index] as number);
    }
    return sifted;
  }
}

/** Words with the groups that they belong to. */
class PackedWords {
  readonly keys: UnitSet;
  /**
   * For each key, by its rank, its words: of each how many units it has and these, then how many numbers hold bits of its
   * groups, and of each of these its place and the bits.
   */
  readonly #words: Packed;

  /** @param words with the bits of their groups */
  constructor(words: readonly (readonly [word: string, marks: Sifted])[], keyOf: (word: string) => number) {
    const { keys, lists } = ranked(words, ([word]) => keyOf(word));
    this.keys = keys;
    this.#words = packed(lists.map((list) => list.flatMap(([word, marks]) => packedWord(word, marks))));
  }

  /** Adds the groups of those words that stand in the text at the offset; their key is given by its rank. */
  addMet(met: Sifted, rank: number, text: string, offset: number): void {
    const { numbers, starts } = this.#words;
    const end = starts[rank + 1] as number;
    for (let at = starts[rank] as number; at < end; ) {
      const length = numbers[at++] as number;
      const isMet = standsAt(text, offset, numbers, at, length);
      at += length;
      const marks = at + 1;
      at = marks + 2 * (numbers[at] as number);
      if (!isMet) continue;
      for (let mark = marks; mark < at; mark += 2) addBit(met, numbers[mark] as number, numbers[mark + 1] as number);
    }
  }
}

/** Whether the text has at the offset the units that stand in the list from that place on. */
function standsAt(text: string, offset: number, units: Int32Array, from: number, length: number): boolean {
  if (offset + length > text.length) return false;
  for (let index = 0; index < length; index++) {
    if (text.charCodeAt(offset + index) !== units[from + index]) return false;
  }
  return true;
}

function addBit(bits: Sifted, at: number, bit: number): void {
  bits[at] = (bits[at] ?? 0) | bit;
}

/** A word as `PackedWords` keeps it. */
function packedWord(word: string, marks: Sifted): readonly number[] {
  const found = [...marks.entries()].filter(([, bits]) => bits);
  return [word.length, ...unitsOf(word), found.length, ...found.flat()];
}

function unitsOf(word: string): readonly number[] {
  return Array.from({ length: word.length }, (_, index) => word.charCodeAt(index));
}
