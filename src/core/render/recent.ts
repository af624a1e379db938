/** Remembers what was used last, as much as weighs no more than `most` together; the longest unused is forgotten first. */
export class Recent<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #most: number;
  readonly #weightOf: (key: Key) => number;
  #weight = 0;

  /** @param weightOf 1 for every entry unless told otherwise */
  constructor(most: number, weightOf: (key: Key) => number = () => 1) {
    this.#most = most;
    this.#weightOf = weightOf;
  }

  /** What is remembered under the key, else what `make` gives. */
  get(key: Key, make: () => Value): Value {
    const value = this.#entries.has(key) ? (this.#entries.get(key) as Value) : make();
    if (!this.#entries.delete(key)) this.#weight += this.#weightOf(key);
    this.#entries.set(key, value);
    for (const [oldest] of this.#entries) {
      if (this.#weight <= this.#most) break;
      this.#entries.delete(oldest);
      this.#weight -= this.#weightOf(oldest);
    }
    return value;
  }
}
