import type { Points } from "./contours";
import { ON_CURVE, REPEATED, X_SAME_OR_POSITIVE, X_SHORT, Y_SAME_OR_POSITIVE, Y_SHORT } from "./point-flags";

/** The contours of a simple glyph from its description. @throws RangeError when the description is too short */
export function readSimpleGlyph(glyph: DataView, contours: number): readonly Points[] {
  const ends = Array.from({ length: contours }, (_, index) => glyph.getUint16(10 + index * 2));
  const count = (ends.at(-1) ?? -1) + 1;
  let at = 10 + contours * 2;
  at += 2 + glyph.getUint16(at); // the instructions
  const flags = new Uint8Array(count);
  for (let index = 0; index < count; ) {
    const flag = glyph.getUint8(at++);
    const times = flag & REPEATED ? glyph.getUint8(at++) : 0;
    flags.fill(flag, index, index + times + 1);
    index += times + 1;
  }
  const xs = coordinates(X_SHORT, X_SAME_OR_POSITIVE);
  const ys = coordinates(Y_SHORT, Y_SAME_OR_POSITIVE);
  return ends.map((end, index) => {
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    const isOn = Array.from(flags.subarray(start, end + 1), (flag) => (flag & ON_CURVE) !== 0);
    return { xs: xs.slice(start, end + 1), ys: ys.slice(start, end + 1), isOn };
  });

  /** Each is written as the difference from the one before, in two bytes, in one and a sign, or not at all. */
  function coordinates(short: number, sameOrPositive: number): number[] {
    const values: number[] = [];
    let value = 0;
    for (let index = 0; index < count; index++) {
      const flag = flags[index] ?? 0;
      if (flag & short) value += flag & sameOrPositive ? glyph.getUint8(at++) : -glyph.getUint8(at++);
      else if (!(flag & sameOrPositive)) {
        value += glyph.getInt16(at);
        at += 2;
      }
      values.push(value);
    }
    return values;
  }
}

/** Where points go: they become `x * xx + y * yx + dx`, `x * xy + y * yy + dy`. */
export interface Placement {
  readonly xx: number;
  readonly xy: number;
  readonly yx: number;
  readonly yy: number;
  readonly dx: number;
  readonly dy: number;
}

/** Another glyph as a part of a composite one. */
export interface Component extends Placement {
  readonly glyph: number;
}

/** Bits of a component (OpenType, “glyf”, composite glyphs). */
const WORDS = 0x0001;
const ARE_OFFSETS = 0x0002;
const SCALED = 0x0008;
const MORE = 0x0020;
const SCALED_APART = 0x0040;
const TURNED = 0x0080;

/** The parts of a composite glyph. Parts that are joined at points and not by offsets stand where they are. */
export function readComponents(glyph: DataView): readonly Component[] {
  const components: Component[] = [];
  let at = 10;
  for (let flags = MORE; flags & MORE; ) {
    flags = glyph.getUint16(at);
    const number = glyph.getUint16(at + 2);
    at += 4;
    const isWord = (flags & WORDS) !== 0;
    const offset = (byte: number) => (isWord ? glyph.getInt16(at + byte * 2) : glyph.getInt8(at + byte));
    const [dx, dy] = flags & ARE_OFFSETS ? [offset(0), offset(1)] : [0, 0];
    at += isWord ? 4 : 2;
    const factors = flags & SCALED ? 1 : flags & SCALED_APART ? 2 : flags & TURNED ? 4 : 0;
    const factor = (index: number) => glyph.getInt16(at + index * 2) / 0x4000;
    const [xx, xy, yx, yy] =
      factors === 0
        ? [1, 0, 0, 1]
        : factors === 1
          ? [factor(0), 0, 0, factor(0)]
          : factors === 2
            ? [factor(0), 0, 0, factor(1)]
            : [factor(0), factor(1), factor(2), factor(3)];
    at += factors * 2;
    components.push({ glyph: number, xx, xy, yx, yy, dx, dy });
  }
  return components;
}

/** The points where a composite glyph or a cell has them. */
export function moved({ xs, ys, isOn }: Points, { xx, xy, yx, yy, dx, dy }: Placement): Points {
  return {
    xs: xs.map((x, index) => x * xx + (ys[index] ?? 0) * yx + dx),
    ys: ys.map((y, index) => (xs[index] ?? 0) * xy + y * yy + dy),
    isOn,
  };
}
