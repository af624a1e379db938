import { PITCHES } from "../standard/geometry";
import type { Bundle } from "./bundle";
import { largest, TOLERANCE } from "./metrics";
import { type Frame, leadingOf, type Member, type PlacedStrip, type Sheet } from "./sheet";
import { type Strip, whiteBetween } from "./strip";

/** A page that is being filled with strips from the top down. */
export class Column {
  readonly #frame: Frame;
  readonly #placed: PlacedStrip[] = [];
  #fixed = 0;
  #linePitch: number;

  /** `head` stands at its head and never leaves it. */
  constructor(frame: Frame, head: Bundle) {
    this.#frame = frame;
    this.#linePitch = frame.pitch;
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

  /**
   * Adds a strip that does not fit, drawing the lines of text together to make room for it; does nothing and says so where
   * that would take more than is allowed.
   */
  addDrawnTogether(member: Member): boolean {
    const { strip } = member;
    const top = this.#topOf(strip);
    const lacking = Math.max(
      -this.#roomBelow(strip, top),
      (strip.overhang ?? 0) - leadingOf(this.#frame) - this.#roomBelow(strip, top),
    );
    if (!this.#widenLines(-lacking)) return false;
    this.add(member);
    return true;
  }

  /** Draws the lines of text apart so that they fill the page, where that takes no more than is allowed. */
  fill(): void {
    const last = this.#placed.at(-1);
    if (last) this.#widenLines(this.#roomBelow(last.strip, last.top));
  }

  /**
   * How many of the last strips go along with `strip`: those that it takes along and that they take along, and those that
   * keep with them, unless they fill the page; never the first.
   */
  countAlong(strip: Strip): number {
    const { length } = this.#placed;
    let from = length - (strip.takesAlong ?? 0);
    for (let index = length - 1; index >= Math.max(0, from); index--) {
      from = Math.min(from, index - (this.#placed[index]?.strip.takesAlong ?? 0));
    }
    let kept = from;
    while (this.#placed[kept - 1]?.strip.keepsWithNext) kept--;
    if (kept > this.#fixed) from = kept;
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
    return {
      frame: this.#frame,
      placed: this.#placed,
      bottom: largest(ends, this.#frame.top),
      ...(this.#linePitch === this.#frame.pitch ? {} : { linePitch: this.#linePitch }),
      movedBy: 0,
    };
  }

  /** A seal may reach into the white below the last line, not down to the page number. */
  #holds(strip: Strip, top: number): boolean {
    const room = this.#roomBelow(strip, top) + TOLERANCE;
    return room >= 0 && room + leadingOf(this.#frame) >= (strip.overhang ?? 0);
  }

  #roomBelow(strip: Strip, top: number): number {
    return this.#frame.bottom - top - strip.height;
  }

  #topOf(strip: Strip): number {
    const last = this.#placed.at(-1);
    return last
      ? last.top + last.strip.height + (whiteBetween(last.strip, strip) ?? leadingOf(this.#frame))
      : this.#frame.top;
  }

  /** Shares `white` mm, or takes them from, the gaps between lines of text; false, and nothing done, where they cannot. */
  #widenLines(white: number): boolean {
    const gaps = this.#placed.map(({ strip }, index) => this.#isLineGap(strip, index));
    const count = gaps.filter(Boolean).length;
    const pitch = this.#frame.pitch + white / count;
    if (count === 0 || pitch < PITCHES.closest || pitch > PITCHES.widest) return false;
    let moved = 0;
    this.#placed.forEach((placed, index) => {
      if (gaps[index]) moved += white / count;
      this.#placed[index] = { ...placed, top: placed.top + moved };
    });
    this.#linePitch = pitch;
    return true;
  }

  /** Whether the white above the strip is that between two lines of text. */
  #isLineGap(strip: Strip, index: number): boolean {
    const upper = this.#placed[index - 1];
    return upper !== undefined && index > this.#fixed && whiteBetween(upper.strip, strip) === undefined;
  }
}
