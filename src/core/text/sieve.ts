/** UTF-16 units. */
const UNITS = 0x10000;

const BITS = 32;

/** A word of two units or more, with those that ask for it. */
interface LongWord {
  readonly word: string;
  readonly mask: Uint32Array;
}

/**
 * Tells in one pass which of many searches may find something in a text: each names words of which it finds none where
 * they are not. The time is that of the text, whatever the number of searches and of words.
 */
export class Sieve {
  /** Whether some word of two units or more begins with the unit. */
  readonly #begins = new Uint8Array(UNITS);
  /** Whether the unit is the second of some word. */
  readonly #goesOn = new Uint8Array(UNITS);
  /** Those who ask for the unit alone. */
  readonly #units: (Uint32Array | undefined)[] = [];
  /** The longer words by their first two units. */
  readonly #byStart = new Map<number, LongWord[]>();
  /** Those who name no words, and those who are not known: they may always find something. */
  readonly #always: Uint32Array;

  /** @param searches the words of each search; undefined for one that may find something in any text */
  constructor(searches: readonly (readonly string[] | undefined)[]) {
    this.#always = new Uint32Array(Math.ceil(searches.length / BITS));
    const masks = new Map<string, Uint32Array>();
    for (let index = 0; index < this.#always.length * BITS; index++) {
      const words = searches[index];
      if (words) for (const word of words) setBit(this.#maskFor(masks, word), index);
      else setBit(this.#always, index);
    }
    for (const [word, mask] of masks) this.#add(word, mask);
  }

  /** The searches that may find something in the text, a bit for each: see `holdsBit`. */
  sift(text: string): Uint32Array {
    const found = this.#always.slice();
    const last = text.length - 1;
    for (let offset = 0; offset <= last; offset++) {
      const unit = text.charCodeAt(offset);
      const mask = this.#units[unit];
      if (mask) addBits(found, mask);
      if (this.#begins[unit] === 0 || offset === last) continue;
      const next = text.charCodeAt(offset + 1);
      if (this.#goesOn[next] === 0) continue;
      const words = this.#byStart.get(startOf(unit, next));
      if (!words) continue;
      for (const { word, mask: wanted } of words) if (text.startsWith(word, offset)) addBits(found, wanted);
    }
    return found;
  }

  #maskFor(masks: Map<string, Uint32Array>, word: string): Uint32Array {
    const mask = masks.get(word) ?? new Uint32Array(this.#always.length);
    masks.set(word, mask);
    return mask;
  }

  #add(word: string, mask: Uint32Array): void {
    const [unit, next] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (word.length === 1) {
      this.#units[unit] = mask;
      return;
    }
    this.#begins[unit] = 1;
    this.#goesOn[next] = 1;
    const words = this.#byStart.get(startOf(unit, next)) ?? [];
    words.push({ word, mask });
    this.#byStart.set(startOf(unit, next), words);
  }
}

/** Whether the bit of that index is set; true where there is none. */
export function holdsBit(bits: Uint32Array, index: number): boolean {
  return index >= bits.length * BITS || ((bits[index >>> 5] as number) & (1 << (index & (BITS - 1)))) !== 0;
}

/** Clears the bit of that index, where there is one. */
export function clearBit(bits: Uint32Array, index: number): void {
  if (index < bits.length * BITS) bits[index >>> 5] = (bits[index >>> 5] as number) & ~(1 << (index & (BITS - 1)));
}

function setBit(bits: Uint32Array, index: number): void {
  bits[index >>> 5] = (bits[index >>> 5] as number) | (1 << (index & (BITS - 1)));
}

function addBits(bits: Uint32Array, more: Uint32Array): void {
  for (let index = 0; index < bits.length; index++) bits[index] = (bits[index] as number) | (more[index] as number);
}

/** Two units as one whole number. */
function startOf(unit: number, next: number): number {
  return (unit << 16) | next;
}
