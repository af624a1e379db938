/** How many UTF-16 units there are, and values that `mixed` has. */
const UNITS = 0x10000;

const BITS_A_NUMBER = 32;

/** A set of UTF-16 units, a bit for each: small enough to stay at hand between one text and the next. */
export class UnitSet {
  readonly #bits = new Uint32Array(UNITS / BITS_A_NUMBER);
  /** How many units of the set are smaller than those of each number. */
  readonly #before = new Uint16Array(UNITS / BITS_A_NUMBER);

  constructor(units: Iterable<number>) {
    const bits = this.#bits;
    for (const unit of units) bits[unit >>> 5] = (bits[unit >>> 5] as number) | (1 << (unit & 31));
    for (let at = 1; at < bits.length; at++) {
      this.#before[at] = (this.#before[at - 1] as number) + countOfBits(bits[at - 1] as number);
    }
  }

  /** How many units it has. */
  get size(): number {
    return this.rankOf(UNITS - 1) + (this.has(UNITS - 1) ? 1 : 0);
  }

  has(unit: number): boolean {
    return (((this.#bits[unit >>> 5] as number) >>> (unit & 31)) & 1) !== 0;
  }

  /** How many units of the set are smaller. */
  rankOf(unit: number): number {
    const smaller = (this.#bits[unit >>> 5] as number) & ((1 << (unit & 31)) - 1);
    return (this.#before[unit >>> 5] as number) + countOfBits(smaller);
  }
}

/** How many bits of the number are set: counted in pairs, in fours, in eights, and the four eights by one product. */
function countOfBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Two units mixed into the room of one: a set of such shows of most pairs that they are not meant. */
export function mixed(unit: number, next: number): number {
  return ((unit * 31) ^ (next * 7)) & 0xffff;
}
