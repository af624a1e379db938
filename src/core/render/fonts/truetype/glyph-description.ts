import { ByteWriter } from "../../byte-writer";
import type { Bounds } from "../outline";
import type { Points } from "./contours";
import { ON_CURVE, REPEATED, X_SAME_OR_POSITIVE, X_SHORT, Y_SAME_OR_POSITIVE, Y_SHORT } from "./point-flags";

/** Bytes of a description before the ends of its contours: how many there are, and the bounds. */
const HEAD = 10;

/** The rectangle that a description names as that of its points; undefined where it has no extent. */
export function boundsIn(description: Uint8Array): Bounds | undefined {
  if (description.length === 0) return undefined;
  const view = new DataView(description.buffer, description.byteOffset, description.byteLength);
  const left = view.getInt16(2);
  const bottom = view.getInt16(4);
  const right = view.getInt16(6);
  const top = view.getInt16(8);
  return right > left || top > bottom ? { left, bottom, right, top } : undefined;
}

/**
 * The description of a simple glyph without its instructions, which hang on tables that a subset does not have, and
 * without what stands behind it. @throws RangeError when it is not all there
 */
export function withoutInstructions(view: DataView): Uint8Array {
  const glyph = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const contours = view.getInt16(0);
  const lengthAt = HEAD + contours * 2;
  const instructions = view.getUint16(lengthAt);
  const points = view.getUint16(lengthAt - 2) + 1;
  const flagsAt = lengthAt + 2 + instructions;
  const end = flagsAt + pointsLength(glyph, flagsAt, points);
  if (end > glyph.length) throw new RangeError("the glyph ends too early");
  if (instructions === 0) return glyph.subarray(0, end);
  const out = new Uint8Array(end - instructions);
  out.set(glyph.subarray(0, lengthAt));
  out.set(glyph.subarray(flagsAt, end), lengthAt + 2);
  return out;
}

/** How many bytes the flags and the coordinates of so many points take. */
function pointsLength(glyph: Uint8Array, flagsAt: number, points: number): number {
  let at = flagsAt;
  let coordinates = 0;
  for (let point = 0; point < points; ) {
    const flag = glyph[at++];
    if (flag === undefined) throw new RangeError("the glyph ends too early");
    const times = flag & REPEATED ? (glyph[at++] ?? 0) + 1 : 1;
    const x = flag & X_SHORT ? 1 : flag & X_SAME_OR_POSITIVE ? 0 : 2;
    const y = flag & Y_SHORT ? 1 : flag & Y_SAME_OR_POSITIVE ? 0 : 2;
    coordinates += times * (x + y);
    point += times;
  }
  return at - flagsAt + coordinates;
}

/** As many points as a description can number. */
const MOST_POINTS = 0xffff;

/**
 * Contours as the description of a simple glyph (OpenType, “glyf”), their points rounded to whole units; empty without
 * points. @throws RangeError when there are more points than a glyph can have
 */
export function writeGlyph(contours: readonly Points[]): Uint8Array {
  const xs = contours.flatMap((points) => points.xs.map(Math.round));
  const ys = contours.flatMap((points) => points.ys.map(Math.round));
  if (xs.length === 0) return new Uint8Array();
  if (xs.length > MOST_POINTS) throw new RangeError(`${xs.length} points are more than a glyph can have`);
  const isOn = contours.flatMap((points) => points.isOn);
  const out = new ByteWriter().uint16(contours.length);
  out
    .uint16(Math.min(...xs))
    .uint16(Math.min(...ys))
    .uint16(Math.max(...xs))
    .uint16(Math.max(...ys));
  let end = -1;
  for (const points of contours) {
    end += points.xs.length;
    out.uint16(end);
  }
  out.uint16(0);
  const [right, up] = [differences(xs), differences(ys)];
  isOn.forEach((on, index) => {
    const x = flagOf(right[index] ?? 0, X_SHORT, X_SAME_OR_POSITIVE);
    const y = flagOf(up[index] ?? 0, Y_SHORT, Y_SAME_OR_POSITIVE);
    out.uint8((on ? ON_CURVE : 0) | x | y);
  });
  for (const coordinates of [right, up]) {
    for (const value of coordinates) {
      if (isShort(value)) out.uint8(Math.abs(value));
      else if (value !== 0) out.uint16(value);
    }
  }
  return out.finish();
}

/** Each value as the way from the one before. */
function differences(values: readonly number[]): readonly number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}

function flagOf(difference: number, short: number, sameOrPositive: number): number {
  if (difference === 0) return sameOrPositive;
  if (!isShort(difference)) return 0;
  return difference > 0 ? short | sameOrPositive : short;
}

/** Whether a difference is written in one byte. */
function isShort(difference: number): boolean {
  return difference !== 0 && Math.abs(difference) <= 0xff;
}
