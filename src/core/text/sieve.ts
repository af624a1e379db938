import { mixed, pairOf, UnitSet } from "./unit-set";

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
  const bits = sifted[at];
  return bits === undefined || (bits & bit) !== 0;
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

/** The searches that ask for a word: bits of some of the numbers that hold the bits of all. */
type Marks = Place[];

/** A unit that is a word by itself. */
interface Single {
  readonly searches: Marks;
  /** The last pass in which it was met: once is enough. */
  met: number;
}

interface LongWord {
  readonly word: string;
  readonly searches: Marks;
}

/**
 * Tells in one pass which of many searches may find something in a text: each names words of which it finds none where
 * they are not. The time is that of the text, whatever the number of searches and of words.
 */
export class Sieve {
  /** Units that are words. */
  readonly #areSingle = new UnitSet();
  /** What `mixed` makes of the first two units of longer words. */
  readonly #begin = new UnitSet();
  readonly #singles = new Map<number, Single>();
  /** The longer words by their first two units. */
  readonly #longer = new Map<number, LongWord[]>();
  /** Those who name no words, and those who are not known: they may always find something. */
  readonly #always: Sifted;
  #passes = 0;

  /** @param searches the words of each search; undefined for one that may find something in any text */
  constructor(searches: readonly (readonly string[] | undefined)[]) {
    const length = Math.ceil(searches.length / BITS);
    this.#always = new Array<number>(length).fill(0);
    for (let index = 0; index < length * BITS; index++) {
      const place = placeOf(index);
      const words = searches[index];
      if (words) for (const word of words) addMark(this.#searchesFor(word), place);
      else setBit(this.#always, place);
    }
  }

  /** The searches that may find something in the text. */
  sift(text: string): Sifted {
    const sifted = this.#always.slice();
    const areSingle = this.#areSingle;
    const begin = this.#begin;
    this.#passes++;
    const last = text.length - 1;
    let unit = last < 0 ? 0 : text.charCodeAt(0);
    for (let offset = 0; offset <= last; offset++) {
      if (areSingle.has(unit)) this.#addSingle(sifted, unit);
      if (offset === last) break;
      const next = text.charCodeAt(offset + 1);
      if (begin.has(mixed(unit, next))) this.#addLonger(sifted, text, offset, pairOf(unit, next));
      unit = next;
    }
    return sifted;
  }

  #addSingle(sifted: Sifted, unit: number): void {
    const single = this.#singles.get(unit);
    if (!single || single.met === this.#passes) return;
    single.met = this.#passes;
    addMarks(sifted, single.searches);
  }

  #addLonger(sifted: Sifted, text: string, offset: number, start: number): void {
    const words = this.#longer.get(start);
    if (!words) return;
    for (const { word, searches } of words) {
      // Its first two units are there.
      if (word.length === 2 || text.startsWith(word, offset)) addMarks(sifted, searches);
    }
  }

  /** The searches that ask for the word, to be added to. */
  #searchesFor(word: string): Marks {
    const [unit, next] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (word.length === 1) return this.#singleFor(unit).searches;
    this.#begin.add(mixed(unit, next));
    const words = this.#longer.get(pairOf(unit, next)) ?? [];
    this.#longer.set(pairOf(unit, next), words);
    const known = words.find((other) => other.word === word);
    if (known) return known.searches;
    const searches: Marks = [];
    words.push({ word, searches });
    return searches;
  }

  #singleFor(unit: number): Single {
    const known = this.#singles.get(unit);
    if (known) return known;
    const single: Single = { searches: [], met: 0 };
    this.#areSingle.add(unit);
    this.#singles.set(unit, single);
    return single;
  }
}

function setBit(bits: number[], { at, bit }: Place): void {
  while (bits.length <= at) bits.push(0);
  bits[at] = (bits[at] as number) | bit;
}

function addMark(marks: Marks, { at, bit }: Place): void {
  const index = marks.findIndex((mark) => mark.at === at);
  if (index < 0) marks.push({ at, bit });
  else marks[index] = { at, bit: bit | (marks[index]?.bit ?? 0) };
}

function addMarks(bits: number[], marks: Marks): void {
  for (let index = 0; index < marks.length; index++) {
    const { at, bit } = marks[index] as Place;
    bits[at] = (bits[at] as number) | bit;
  }
}
