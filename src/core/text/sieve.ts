/** UTF-16 units. */
const UNITS = 0x10000;

/** As many searches as a whole number holds a bit for, however an engine keeps its numbers. */
const BITS = 30;

/** Which of many searches may find something in a text, a bit for each. */
export type Sifted = number[];

/** Where the bit of a search stands. */
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

/** A unit that is a word by itself. */
interface Single {
  readonly searches: number[];
  /** The last pass in which it was met: once is enough. */
  met: number;
}

interface LongWord {
  readonly word: string;
  readonly searches: number[];
}

/**
 * Tells in one pass which of many searches may find something in a text: each names words of which it finds none where
 * they are not. The time is that of the text, whatever the number of searches and of words.
 */
export class Sieve {
  /** For each unit its place among the words of one unit; 0 where it is none. */
  readonly #singleOf = new Uint16Array(UNITS);
  readonly #singles: (Single | undefined)[] = [undefined];
  /** Whether a longer word may begin with two units, by what `mixed` makes of them: most do not. */
  readonly #begins = new Uint8Array(UNITS);
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
      if (words) for (const word of words) setBit(this.#searchesFor(word), place);
      else setBit(this.#always, place);
    }
  }

  /** The searches that may find something in the text. */
  sift(text: string): Sifted {
    const sifted = this.#always.slice();
    const pass = ++this.#passes;
    const last = text.length - 1;
    for (let offset = 0; offset <= last; offset++) {
      const unit = text.charCodeAt(offset);
      const single = this.#singles[this.#singleOf[unit] as number];
      if (single && single.met !== pass) {
        single.met = pass;
        addBits(sifted, single.searches);
      }
      if (offset === last) continue;
      const next = text.charCodeAt(offset + 1);
      if (this.#begins[mixed(unit, next)] !== 0) this.#addLonger(sifted, text, offset, startOf(unit, next));
    }
    return sifted;
  }

  #addLonger(sifted: Sifted, text: string, offset: number, start: number): void {
    const words = this.#longer.get(start);
    if (!words) return;
    for (const { word, searches } of words) if (text.startsWith(word, offset)) addBits(sifted, searches);
  }

  /** The searches that ask for the word, to be added to. */
  #searchesFor(word: string): number[] {
    const [unit, next] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (word.length === 1) return this.#singleFor(unit).searches;
    this.#begins[mixed(unit, next)] = 1;
    const words = this.#longer.get(startOf(unit, next)) ?? [];
    this.#longer.set(startOf(unit, next), words);
    const known = words.find((other) => other.word === word);
    if (known) return known.searches;
    const searches: number[] = [];
    words.push({ word, searches });
    return searches;
  }

  #singleFor(unit: number): Single {
    const known = this.#singles[this.#singleOf[unit] as number];
    if (known) return known;
    const single: Single = { searches: [], met: 0 };
    this.#singleOf[unit] = this.#singles.length;
    this.#singles.push(single);
    return single;
  }
}

/** Two units as one whole number. */
function startOf(unit: number, next: number): number {
  return (unit << 16) | next;
}

/** Two units mixed into the room of one. */
function mixed(unit: number, next: number): number {
  return ((unit * 31) ^ (next * 7)) & (UNITS - 1);
}

function setBit(bits: number[], { at, bit }: Place): void {
  while (bits.length <= at) bits.push(0);
  bits[at] = (bits[at] as number) | bit;
}

function addBits(bits: number[], more: readonly number[]): void {
  for (let index = 0; index < more.length; index++) bits[index] = (bits[index] as number) | (more[index] as number);
}
