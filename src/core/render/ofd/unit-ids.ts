/** Hands out the numbers of a document's units: pages, resources, objects; each is used once (GB/T 33190—2016 ST_ID). */
export class UnitIds {
  #last = 0;

  next(): number {
    return ++this.#last;
  }

  /** The greatest so far. */
  get last(): number {
    return this.#last;
  }
}
