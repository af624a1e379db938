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

/** What begins with a unit. */
interface Beginning {
  /** The searches that ask for the unit alone. */
  readonly alone: number[];
  /** The longer words by their second unit. */
  readonly longer: Map<number, { readonly word: string; readonly searches: number[] }[]>;
  /** The last pass in which it was met: once is enough. */
  met: number;
}

/**
 * Tells in one pass which of many searches may find something in a text: each names words of which it finds none where
 * they are not. The time is that of the text, whatever the number of searches and of words.
 */
export class Sieve {
  /** For each unit the place of its beginning among `#beginnings`; 0 where no word begins with it. */
  readonly #of = new Uint16Array(UNITS);
  readonly #beginnings: (Beginning | undefined)[] = [undefined];
  /** Whether the unit is the second of some word. */
  readonly #goesOn = new Uint8Array(UNITS);
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
      const beginning = this.#beginnings[this.#of[text.charCodeAt(offset)] as number];
      if (!beginning) continue;
      if (beginning.met !== pass) {
        beginning.met = pass;
        addBits(sifted, beginning.alone);
      }
      if (offset === last) continue;
      const next = text.charCodeAt(offset + 1);
      if (this.#goesOn[next] === 0) continue;
      const words = beginning.longer.get(next);
      if (!words) continue;
      for (const { word, searches } of words) if (text.startsWith(word, offset)) addBits(sifted, searches);
    }
    return sifted;
  }

  /** The searches that ask for the word, to be added to. */
  #searchesFor(word: string): number[] {
    const beginning = this.#beginningOf(word.charCodeAt(0));
    if (word.length === 1) return beginning.alone;
    const next = word.charCodeAt(1);
    this.#goesOn[next] = 1;
    const words = beginning.longer.get(next) ?? [];
    beginning.longer.set(next, words);
    const known = words.find((other) => other.word === word);
    if (known) return known.searches;
    const searches: number[] = [];
    words.push({ word, searches });
    return searches;
  }

  #beginningOf(unit: number): Beginning {
    const known = this.#beginnings[this.#of[unit] as number];
    if (known) return known;
    const beginning: Beginning = { alone: [], longer: new Map(), met: 0 };
    this.#of[unit] = this.#beginnings.length;
    this.#beginnings.push(beginning);
    return beginning;
  }
}

function setBit(bits: number[], { at, bit }: Place): void {
  while (bits.length <= at) bits.push(0);
  bits[at] = (bits[at] as number) | bit;
}

function addBits(bits: number[], more: readonly number[]): void {
  for (let index = 0; index < more.length; index++) bits[index] = (bits[index] as number) | (more[index] as number);
}
