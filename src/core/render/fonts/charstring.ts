import { ByteWriter } from "../byte-writer";
import type { Outline, Segment } from "./outline";

/** Operators of Type 2 charstrings (Adobe Technical Note 5177, appendix A). */
const OPERATOR = {
  vmoveto: 4,
  rlineto: 5,
  hlineto: 6,
  vlineto: 7,
  rrcurveto: 8,
  endchar: 14,
  rmoveto: 21,
  hmoveto: 22,
  vhcurveto: 30,
  hvcurveto: 31,
} as const;

/** Bytes that most glyphs do not need. */
const ROOM = 512;

/** Operands that an interpreter must be able to hold (Technical Note 5177, appendix B). */
const STACK = 48;

/**
 * The outline as a Type 2 charstring. Points are rounded to whole units first and subtracted then, so that rounding
 * never adds up. `widthDifference` is the advance less the font's nominalWidthX; undefined when the advance is the
 * font's defaultWidthX.
 */
export function charstringOf(outline: Outline, widthDifference: number | undefined): Uint8Array {
  const writer = new CharstringWriter();
  if (widthDifference !== undefined) writer.operand(widthDifference);
  for (const { start, segments } of outline) {
    writer.moveTo(start[0], start[1]);
    for (const segment of withoutClosingLine(segments, start)) writer.add(segment);
  }
  return writer.finish();
}

/** A charstring closes its contours itself. */
function withoutClosingLine(segments: readonly Segment[], start: readonly [number, number]): readonly Segment[] {
  const last = segments.at(-1);
  const closes = last?.length === 2 && Math.round(last[0]) === Math.round(start[0]) && sameY(last[1], start[1]);
  return closes ? segments.slice(0, -1) : segments;
}

function sameY(a: number, b: number): boolean {
  return Math.round(a) === Math.round(b);
}

class CharstringWriter {
  readonly #out = new ByteWriter(ROOM);
  #x = 0;
  #y = 0;
  /** The operator that `#pending` waits for, and whether one more group may join it. */
  #operator: number | undefined;
  readonly #pending: number[] = [];
  /** In a row of alternating lines, which way the next one must go to join. */
  #joins: "horizontal" | "vertical" | undefined;

  operand(value: number): void {
    writeNumber(this.#out, value);
  }

  moveTo(x: number, y: number): void {
    this.#flush();
    const dx = this.#right(x);
    const dy = this.#up(y);
    if (dy === 0) this.#emit(OPERATOR.hmoveto, [dx]);
    else if (dx === 0) this.#emit(OPERATOR.vmoveto, [dy]);
    else this.#emit(OPERATOR.rmoveto, [dx, dy]);
  }

  add(segment: Segment): void {
    if (segment.length === 2) this.#line(this.#right(segment[0]), this.#up(segment[1]));
    else this.#curve(segment);
  }

  finish(): Uint8Array {
    this.#flush();
    this.#emit(OPERATOR.endchar, []);
    return this.#out.finish();
  }

  #line(dx: number, dy: number): void {
    if (dx === 0 && dy === 0) return;
    if (dx === 0 || dy === 0) {
      this.#uprightLine(dx, dy);
      return;
    }
    this.#begin(OPERATOR.rlineto, 2);
    this.#pending.push(dx, dy);
  }

  #uprightLine(dx: number, dy: number): void {
    const way = dy === 0 ? "horizontal" : "vertical";
    if (this.#joins === way && this.#pending.length < STACK) this.#pending.push(dx || dy);
    else {
      this.#flush();
      this.#operator = way === "horizontal" ? OPERATOR.hlineto : OPERATOR.vlineto;
      this.#pending.push(dx || dy);
    }
    this.#joins = way === "horizontal" ? "vertical" : "horizontal";
  }

  #curve(points: Extract<Segment, { length: 6 }>): void {
    const dx1 = this.#right(points[0]);
    const dy1 = this.#up(points[1]);
    const dx2 = this.#right(points[2]);
    const dy2 = this.#up(points[3]);
    const dx3 = this.#right(points[4]);
    const dy3 = this.#up(points[5]);
    if (dy1 === 0 && dx3 === 0) {
      if (dx1 === 0 && dx2 === 0 && dy2 === 0 && dy3 === 0) return;
      this.#begin(OPERATOR.hvcurveto, STACK); // never joins: the operands of a second curve would be turned
      this.#pending.push(dx1, dx2, dy2, dy3);
    } else if (dx1 === 0 && dy3 === 0) {
      this.#begin(OPERATOR.vhcurveto, STACK);
      this.#pending.push(dy1, dx2, dy2, dx3);
    } else {
      this.#begin(OPERATOR.rrcurveto, 6);
      this.#pending.push(dx1, dy1, dx2, dy2, dx3, dy3);
    }
  }

  /** Makes ready for operands: of the waiting operator when it is the same and has room for them, else of a new one. */
  #begin(operator: number, operands: number): void {
    if (this.#operator !== operator || this.#pending.length + operands > STACK) this.#flush();
    this.#operator = operator;
    this.#joins = undefined;
  }

  #flush(): void {
    if (this.#operator !== undefined) this.#emit(this.#operator, this.#pending);
    this.#operator = undefined;
    this.#pending.length = 0;
    this.#joins = undefined;
  }

  #emit(operator: number, operands: readonly number[]): void {
    for (const value of operands) writeNumber(this.#out, value);
    this.#out.uint8(operator);
  }

  /** Goes to an x and tells how far it was. */
  #right(x: number): number {
    const before = this.#x;
    this.#x = Math.round(x);
    return this.#x - before;
  }

  /** Goes to a y and tells how far it was. */
  #up(y: number): number {
    const before = this.#y;
    this.#y = Math.round(y);
    return this.#y - before;
  }
}

/** A whole number in the charstring's own encoding (Technical Note 5177, 3.2). */
function writeNumber(out: ByteWriter, value: number): void {
  if (value >= -107 && value <= 107) out.uint8(value + 139);
  else if (value >= 108 && value <= 1131) out.uint8(247 + ((value - 108) >> 8)).uint8((value - 108) & 0xff);
  else if (value >= -1131 && value <= -108) out.uint8(251 + ((-value - 108) >> 8)).uint8((-value - 108) & 0xff);
  else out.uint8(28).uint16(value);
}
