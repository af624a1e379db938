import { LEADING } from "../standard/geometry";
import { largest, TOLERANCE } from "./metrics";
import type { Frame, Sheet } from "./sheet";
import type { PlacedStrip, Strip } from "./strip";

/** What the strips are poured into. */
export interface Pages {
  readonly first: Frame;
  /** What stands at the head of the first page and never leaves it. */
  readonly head: readonly Strip[];
  /** Every page behind the first. */
  readonly following: Frame;
}

/**
 * Pours strips into pages, at least one. A strip that does not fit goes to the next page, with those before it that it
 * takes along if they fit there too; one that is higher than a page begins a page and is cut off by its edge.
 */
export function pour(strips: readonly Strip[], pages: Pages): readonly Sheet[] {
  const filled: Column[] = [];
  let column = new Column(pages.first, pages.head);
  for (const strip of strips) {
    if (column.isEmpty || column.fits(strip)) {
      column.add(strip);
      continue;
    }
    const along = column.companionsOf(strip);
    const together = begun(pages.following, [...along, strip]);
    filled.push(column);
    if (along.length > 0 && together.isOverfull) {
      column = begun(pages.following, [strip]);
    } else {
      column.remove(along.length);
      column = together;
    }
  }
  return [...filled, column].map((each) => each.sheet());
}

/** A page that begins with the strips; a table that goes on has its head above it. */
function begun(frame: Frame, strips: readonly Strip[]): Column {
  const repeated = strips[0]?.repeated;
  const column = new Column(frame, repeated ? [repeated] : []);
  for (const strip of strips) column.add(strip);
  return column;
}

/** One page's strips from the top down. */
class Column {
  readonly #frame: Frame;
  readonly #placed: PlacedStrip[] = [];
  readonly #fixed: number;

  constructor(frame: Frame, head: readonly Strip[]) {
    this.#frame = frame;
    for (const strip of head) this.add(strip);
    this.#fixed = head.length;
  }

  get isEmpty(): boolean {
    return this.#placed.length === 0;
  }

  get isOverfull(): boolean {
    const last = this.#placed.at(-1);
    return last !== undefined && !this.#holds(last);
  }

  fits(strip: Strip): boolean {
    return this.#holds({ strip, top: this.#topOf(strip) });
  }

  add(strip: Strip): void {
    this.#placed.push({ strip, top: this.#topOf(strip) });
  }

  /** The last strips here that `strip` takes along, and what those take along, but never the first of the text. */
  companionsOf(strip: Strip): readonly Strip[] {
    const strips = this.#placed.map((placed) => placed.strip);
    let from = strips.length - (strip.takesAlong ?? 0);
    for (let index = strips.length - 1; index >= Math.max(0, from); index--) {
      from = Math.min(from, index - (strips[index]?.takesAlong ?? 0));
    }
    return strips.slice(Math.max(from, this.#fixed + 1));
  }

  /** Gives up the last `count` strips. */
  remove(count: number): void {
    this.#placed.length -= count;
  }

  sheet(): Sheet {
    const ends = this.#placed.map(({ strip, top }) => top + strip.height + (strip.overhang ?? 0));
    return {
      frame: this.#frame,
      placed: this.#placed,
      items: [],
      bottom: largest(ends, this.#frame.top),
      isNumbered: true,
    };
  }

  /** A seal may reach into the white below the last line, not down to the page number. */
  #holds({ strip, top }: PlacedStrip): boolean {
    const room = this.#frame.bottom - top - strip.height + TOLERANCE;
    return room >= 0 && room + LEADING >= (strip.overhang ?? 0);
  }

  #topOf(strip: Strip): number {
    const last = this.#placed.at(-1);
    return last ? last.top + last.strip.height + strip.above : this.#frame.top;
  }
}
