import { ByteWriter } from "../byte-writer";
import type { SubsetFont } from "./subset-font";

/** A character's code point and its glyph. */
type Mapping = readonly [codePoint: number, glyph: number];

/** The table from characters to glyphs: format 4 for the basic plane, format 12 for all (OpenType, “cmap”). */
export function writeCmap(font: SubsetFont): Uint8Array {
  const mappings = mappingsOf(font);
  const basic = segmentTable(mappings.filter(([codePoint]) => codePoint < 0xffff));
  const full = groupTable(mappings);
  const first = 4 + 2 * 8;
  return new ByteWriter()
    .uint16(0)
    .uint16(2)
    .uint16(3)
    .uint16(1)
    .uint32(first)
    .uint16(3)
    .uint16(10)
    .uint32(first + basic.length)
    .bytes(basic)
    .bytes(full)
    .finish();
}

/** In order of code points; of two glyphs of one character the first. */
function mappingsOf(font: SubsetFont): readonly Mapping[] {
  const glyphs = new Map<number, number>();
  font.glyphs.forEach(({ character }, glyph) => {
    const codePoint = character.codePointAt(0) ?? 0;
    if (glyph > 0 && !glyphs.has(codePoint)) glyphs.set(codePoint, glyph);
  });
  return [...glyphs].sort(([a], [b]) => a - b);
}

/** Format 4, one segment for each character: a subset has few neighbours. */
function segmentTable(mappings: readonly Mapping[]): Uint8Array {
  const segments: readonly Mapping[] = [...mappings, [0xffff, 0]];
  const count = segments.length;
  const power = Math.floor(Math.log2(count));
  const range = 2 * 2 ** power;
  const out = new ByteWriter()
    .uint16(4)
    .uint16(16 + count * 8)
    .uint16(0);
  out
    .uint16(count * 2)
    .uint16(range)
    .uint16(power)
    .uint16(count * 2 - range);
  for (const [codePoint] of segments) out.uint16(codePoint);
  out.uint16(0);
  for (const [codePoint] of segments) out.uint16(codePoint);
  for (const [codePoint, glyph] of segments) out.uint16(glyph - codePoint);
  for (let index = 0; index < count; index++) out.uint16(0);
  return out.finish();
}

/** Format 12. */
function groupTable(mappings: readonly Mapping[]): Uint8Array {
  const out = new ByteWriter()
    .uint16(12)
    .uint16(0)
    .uint32(16 + mappings.length * 12)
    .uint32(0)
    .uint32(mappings.length);
  for (const [codePoint, glyph] of mappings) out.uint32(codePoint).uint32(codePoint).uint32(glyph);
  return out.finish();
}
