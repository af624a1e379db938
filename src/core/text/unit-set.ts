/** How many UTF-16 units there are, and values that `mixed` has. */
export const UNITS = 0x10000;

const BITS_A_NUMBER = 32;

/** A set of UTF-16 units, a bit for each: small enough to stay at hand between one text and the next. */
export class UnitSet {
  readonly #bits = new Uint32Array(UNITS / BITS_A_NUMBER);

  add(unit: number): void {
    this.#bits[unit >>> 5] = (this.#bits[unit >>> 5] as number) | (1 << (unit & 31));
  }

  has(unit: number): boolean {
    return (((this.#bits[unit >>> 5] as number) >>> (unit & 31)) & 1) !== 0;
  }
}

/** Two units as one whole number. */
export function pairOf(unit: number, next: number): number {
  return (unit << 16) | next;
}

/** Two units mixed into the room of one: a set of such shows of most pairs that they are not meant. */
export function mixed(unit: number, next: number): number {
  return ((unit * 31) ^ (next * 7)) & (UNITS - 1);
}
