import { LEADING } from "../standard/geometry";
import type { Bundle } from "./bundle";
import { largest, TOLERANCE } from "./metrics";
import type { Frame, Member, PlacedStrip, Sheet } from "./sheet";
import { type Strip, whiteBetween } from "./strip";

/** A page that is being filled with strips from the top down. */
export class Column {
  readonly #frame: Frame;
  readonly #placed: PlacedStrip[] = [];
  #fixed = 0;

  /** `head` stands at its head and never leaves it. */
  constructor(frame: Frame, head: Bundle) {
    this.#frame = frame;
    for (const strip of head.strips) this.add({ strip, bundle: head });
    this.#fixed = head.strips.length;
  }

  get isEmpty(): boolean {
    return this.#placed.length === 0;
  }

  get isOverfull(): boolean {
    const last = this.#placed.at(-1);
    return last !== undefined && !this.#holds(last.strip, last.top);
  }

  fits(strip: Strip): boolean {
    return this.#holds(strip, this.#topOf(strip));
  }

  add({ strip, bundle }: Member): void {
    this.#placed.push({ strip, top: this.#topOf(strip), bundle });
  }

  /** How many of the last strips go along with `strip`, those among them that others take along, never the first. */
  countAlong(strip: Strip): number {
    const { length } = this.#placed;
    let from = length - (strip.takesAlong ?? 0);
    for (let index = length - 1; index >= Math.max(0, from); index--) {
      from = Math.min(from, index - (this.#placed[index]?.strip.takesAlong ?? 0));
    }
    return Math.max(0, length - Math.max(from, this.#fixed + 1));
  }

  /** The last `count` strips. */
  last(count: number): readonly PlacedStrip[] {
    return this.#placed.slice(this.#placed.length - count);
  }

  /** Gives up the last `count` strips. */
  remove(count: number): void {
    this.#placed.length -= count;
  }

  sheet(): Sheet {
    const ends = this.#placed.map(({ strip, top }) => top + strip.height + (strip.overhang ?? 0));
    return { frame: this.#frame, placed: this.#placed, bottom: largest(ends, this.#frame.top), movedBy: 0 };
  }

  /** A seal may reach into the white below the last line, not down to the page number. */
  #holds(strip: Strip, top: number): boolean {
    const room = this.#frame.bottom - top - strip.height + TOLERANCE;
    return room >= 0 && room + LEADING >= (strip.overhang ?? 0);
  }

  #topOf(strip: Strip): number {
    const last = this.#placed.at(-1);
    return last ? last.top + last.strip.height + whiteBetween(last.strip, strip) : this.#frame.top;
  }
}
