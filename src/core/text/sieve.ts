import type { WordGroups } from "./required-words";
import { mixed, UNITS, UnitSet } from "./unit-set";

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

/** The groups that a word belongs to: bits of some of the numbers that hold the bits of all. */
type Marks = Place[];

/** A unit that is a word by itself. */
interface Single {
  readonly groups: Marks;
  /** The last pass in which it was met: once is enough. */
  met: number;
}

interface LongWord {
  readonly word: string;
  readonly groups: Marks;
}

/**
 * Tells in one pass which of many searches may find something in a text: each names groups of words, and finds nothing
 * where no word of one of them is. The time is that of the text, whatever the number of searches and of words.
 */
export class Sieve {
  /** Units that are words, and their places among `#singles`. */
  readonly #areSingle = new UnitSet();
  readonly #singleAt = new Uint16Array(UNITS);
  readonly #singles: Single[] = [];
  /** What `mixed` makes of the first two units of longer words, and the places of those words among `#longer`. */
  readonly #begin = new UnitSet();
  readonly #longerAt = new Uint16Array(UNITS);
  readonly #longer: LongWord[][] = [];
  /** How many numbers hold a bit for each search. */
  readonly #length: number;
  /** The bits of the searches' first groups, behind them those of their second groups, and so on: those that are not asked. */
  readonly #always: Sifted;
  #passes = 0;

  /** @param searches the groups of words of each search; none of one that may find something in any text */
  constructor(searches: readonly WordGroups[]) {
    this.#length = Math.ceil(searches.length / BITS);
    const groups = Math.max(1, ...searches.map(({ length }) => length));
    this.#always = new Array<number>(groups * this.#length).fill(0);
    for (let index = 0; index < this.#length * BITS; index++) {
      for (let group = 0; group < groups; group++) {
        const { at, bit } = placeOf(index);
        const place = { at: at + group * this.#length, bit };
        const words = searches[index]?.[group];
        if (words) for (const word of words) addMark(this.#groupsFor(word), place);
        else addMarks(this.#always, [place]);
      }
    }
  }

  /** The searches that may find something in the text. */
  sift(text: string): Sifted {
    const met = this.#always.slice();
    const areSingle = this.#areSingle;
    const begin = this.#begin;
    this.#passes++;
    const last = text.length - 1;
    let unit = last < 0 ? 0 : text.charCodeAt(0);
    for (let offset = 0; offset <= last; offset++) {
      if (areSingle.has(unit)) this.#addSingle(met, unit);
      if (offset === last) break;
      const next = text.charCodeAt(offset + 1);
      const start = mixed(unit, next);
      if (begin.has(start)) this.#addLonger(met, text, offset, start);
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

  #addSingle(met: Sifted, unit: number): void {
    const single = this.#singles[this.#singleAt[unit] as number] as Single;
    if (single.met === this.#passes) return;
    single.met = this.#passes;
    addMarks(met, single.groups);
  }

  #addLonger(met: Sifted, text: string, offset: number, start: number): void {
    const words = this.#longer[this.#longerAt[start] as number] as LongWord[];
    for (let index = 0; index < words.length; index++) {
      const { word, groups } = words[index] as LongWord;
      if (text.startsWith(word, offset)) addMarks(met, groups);
    }
  }

  /** The groups that the word belongs to, to be added to. */
  #groupsFor(word: string): Marks {
    return word.length === 1 ? this.#singleFor(word.charCodeAt(0)) : this.#longerFor(word);
  }

  #singleFor(unit: number): Marks {
    if (!this.#areSingle.has(unit)) {
      this.#areSingle.add(unit);
      this.#singleAt[unit] = this.#singles.push({ groups: [], met: 0 }) - 1;
    }
    return (this.#singles[this.#singleAt[unit] as number] as Single).groups;
  }

  #longerFor(word: string): Marks {
    const start = mixed(word.charCodeAt(0), word.charCodeAt(1));
    if (!this.#begin.has(start)) {
      this.#begin.add(start);
      this.#longerAt[start] = this.#longer.push([]) - 1;
    }
    const words = this.#longer[this.#longerAt[start] as number] as LongWord[];
    const known = words.find((other) => other.word === word) ?? { word, groups: [] };
    if (!words.includes(known)) words.push(known);
    return known.groups;
  }
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
