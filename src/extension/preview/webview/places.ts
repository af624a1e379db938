import type { PageChange } from "../messages";
import { PLACE_LENGTH } from "../page-source";

/** Where something from the draft stands. */
export interface Place {
  /** The page, counted from 0. */
  readonly page: number;
  /** Offsets in the draft. */
  readonly start: number;
  readonly end: number;
  /** On the page, in mm. */
  readonly top: number;
  readonly height: number;
}

/** Knows where on the pages everything from the draft stands, drawn or not. */
export class Places {
  /** For each page `PLACE_LENGTH` numbers an item, offsets as they were when the page was last told. */
  readonly #numbers: number[][] = [];
  readonly #shifts: number[] = [];

  /** Takes over what has changed; `count` pages are left. */
  change(count: number, changes: readonly PageChange[]): void {
    this.#numbers.length = Math.min(count, this.#numbers.length);
    for (const { index, places, shift = 0 } of changes) {
      if (places) this.#numbers[index] = [...places];
      this.#shifts[index] = places ? 0 : (this.#shifts[index] ?? 0) + shift;
    }
  }

  /** The item of that number on a page. */
  at(page: number, item: number): Place | undefined {
    const numbers = this.#numbers[page];
    const shift = this.#shifts[page] ?? 0;
    const [start, end, top, height] = numbers?.slice(item * PLACE_LENGTH, (item + 1) * PLACE_LENGTH) ?? [];
    if (start === undefined || end === undefined || top === undefined || height === undefined) return undefined;
    return { page, start: start + shift, end: end + shift, top, height };
  }

  /** The items of a page, in its order. */
  *of(page: number): Generator<Place> {
    const count = (this.#numbers[page]?.length ?? 0) / PLACE_LENGTH;
    for (let item = 0; item < count; item++) {
      const place = this.at(page, item);
      if (place) yield place;
    }
  }

  /** Where the text at the offset stands, or else the text before it, but nothing that comes from before `from`. */
  find(offset: number, from = 0): Place | undefined {
    let best: { readonly page: number; readonly item: number; readonly start: number } | undefined;
    this.#numbers.forEach((numbers, page) => {
      const shift = this.#shifts[page] ?? 0;
      for (let index = 0; index < numbers.length; index += PLACE_LENGTH) {
        const start = (numbers[index] ?? 0) + shift;
        if (start < from || start > offset || start <= (best?.start ?? -1)) continue;
        best = { page, item: index / PLACE_LENGTH, start };
      }
    });
    return best && this.at(best.page, best.item);
  }
}
