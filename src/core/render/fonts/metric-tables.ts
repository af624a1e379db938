import { ByteWriter } from "../byte-writer";
import { ASCENT, DESCENT, UNITS_PER_EM } from "./metrics";
import type { Bounds } from "./outline";

/** Seconds from 1904 to 2000: a font made from a draft has no date of its own, and no clock is asked. */
const CREATED = 3029529600;

/** How a font's glyphs stand, in its own units. */
export interface FontMetrics {
  readonly unitsPerEm: number;
  /** Around all glyphs, in whole units. */
  readonly bounds: Bounds;
  /** Of each glyph how far it advances and where its ink begins, in the order of their numbers. */
  readonly glyphs: readonly { readonly advance: number; readonly left: number }[];
}

/** The font's head (OpenType, “head”); offsets of TrueType's glyphs are long. */
export function headTable({ unitsPerEm, bounds }: FontMetrics): Uint8Array {
  const { left, bottom, right, top } = bounds;
  return new ByteWriter()
    .uint32(0x00010000)
    .uint32(0x00010000)
    .uint32(0)
    .uint32(0x5f0f3cf5)
    .uint16(0b11)
    .uint16(unitsPerEm)
    .uint32(0)
    .uint32(CREATED)
    .uint32(0)
    .uint32(CREATED)
    .uint16(left)
    .uint16(bottom)
    .uint16(right)
    .uint16(top)
    .uint16(0)
    .uint16(8)
    .uint16(2)
    .uint16(1)
    .uint16(0)
    .finish();
}

/** Heights of lines and extremes of glyphs (OpenType, “hhea”). */
export function horizontalHeader({ unitsPerEm, bounds: { left, right }, glyphs }: FontMetrics): Uint8Array {
  const scale = unitsPerEm / UNITS_PER_EM;
  const widest = Math.max(...glyphs.map(({ advance }) => advance));
  const out = new ByteWriter().uint32(0x00010000);
  out
    .uint16(Math.round(ASCENT * scale))
    .uint16(Math.round(DESCENT * scale))
    .uint16(0)
    .uint16(widest);
  out
    .uint16(left)
    .uint16(widest - right)
    .uint16(right)
    .uint16(1)
    .uint16(0)
    .uint16(0);
  return out.uint32(0).uint32(0).uint16(0).uint16(glyphs.length).finish();
}

/** Advances and left edges (OpenType, “hmtx”). */
export function horizontalMetrics({ glyphs }: FontMetrics): Uint8Array {
  const out = new ByteWriter();
  for (const { advance, left } of glyphs) out.uint16(advance).uint16(left);
  return out.finish();
}
