import { TOLERANCE } from "./metrics";
import type { Frame, Sheet } from "./sheet";
import { moved, type Strip } from "./strip";

/** What the strips are poured into. */
export interface Pages {
  readonly first: Frame;
  /** What stands at the head of the first page and never leaves it. */
  readonly head: readonly Strip[];
  /** Every page behind the first. */
  readonly following: Frame;
}

interface PlacedStrip {
  readonly strip: Strip;
  readonly top: number;
}

/**
 * Pours strips into pages, at least one. A strip that does not fit goes to the next page, with those before it that it
 * takes along; one that is higher than a page begins a page and is cut off by its edge.
 */
export function pour(strips: readonly Strip[], pages: Pages): readonly Sheet[] {
  const filled: Column[] = [];
  let column = new Column(pages.first, pages.head);
  for (const strip of strips) {
    if (column.isEmpty || column.fits(strip)) {
      column.add(strip);
      continue;
    }
    const along = column.release(strip.takesAlong ?? 0);
    filled.push(column);
    const { repeated } = along[0] ?? strip;
    column = new Column(pages.following, repeated ? [repeated] : []);
    for (const next of [...along, strip]) column.add(next);
  }
  return [...filled, column].map((each) => each.sheet());
}

/** One page's strips from the top down. */
class Column {
  readonly #frame: Frame;
  readonly #placed: PlacedStrip[] = [];
  readonly #fixed: number;
  #bottom: number | undefined;

  constructor(frame: Frame, head: readonly Strip[]) {
    this.#frame = frame;
    for (const strip of head) this.add(strip);
    this.#fixed = head.length;
  }

  get isEmpty(): boolean {
    return this.#placed.length === 0;
  }

  fits(strip: Strip): boolean {
    return this.#topOf(strip) + strip.height <= this.#frame.bottom + TOLERANCE;
  }

  add(strip: Strip): void {
    const top = this.#topOf(strip);
    this.#placed.push({ strip, top });
    this.#bottom = top + strip.height;
  }

  /** Gives up the last `count` strips, but never the first of the text. */
  release(count: number): readonly Strip[] {
    const movable = Math.max(0, Math.min(count, this.#placed.length - this.#fixed - 1));
    return movable === 0 ? [] : this.#placed.splice(-movable).map((placed) => placed.strip);
  }

  sheet(): Sheet {
    const items = this.#placed.flatMap(({ strip, top }) => strip.items.map((item) => moved(item, 0, top)));
    const ends = this.#placed.map(({ strip, top }) => top + strip.height + (strip.overhang ?? 0));
    return { frame: this.#frame, items, bottom: Math.max(this.#frame.top, ...ends), isNumbered: true };
  }

  #topOf(strip: Strip): number {
    return this.#bottom === undefined ? this.#frame.top : this.#bottom + strip.above;
  }
}
