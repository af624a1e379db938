import { ByteWriter } from "../byte-writer";
import { ASCENT, DESCENT } from "./metrics";
import { fontBounds, type SubsetFont } from "./subset-font";

/** The font's names, in English for Windows (OpenType, “name”). */
export function nameTable(font: SubsetFont): Uint8Array {
  const family = font.postscriptName.replace("+", "-");
  const names: readonly (readonly [id: number, text: string])[] = [
    [1, family],
    [2, "Regular"],
    [3, font.postscriptName],
    [4, family],
    [5, "Version 1.0"],
    [6, family],
  ];
  const texts = new ByteWriter();
  const out = new ByteWriter()
    .uint16(0)
    .uint16(names.length)
    .uint16(6 + names.length * 12);
  for (const [id, text] of names) {
    out
      .uint16(3)
      .uint16(1)
      .uint16(0x0409)
      .uint16(id)
      .uint16(text.length * 2)
      .uint16(texts.length);
    texts.utf16(text);
  }
  return out.bytes(texts.finish()).finish();
}

/** What Windows and browsers want to know of a font (OpenType, “OS/2”, version 4); embedding is allowed. */
export function os2Table(font: SubsetFont): Uint8Array {
  const codePoints = font.glyphs.slice(1).map((glyph) => glyph.character.codePointAt(0) ?? 0);
  const basic = codePoints.filter((codePoint) => codePoint <= 0xffff);
  const { bottom, top } = fontBounds(font);
  const out = new ByteWriter().uint16(4).uint16(1000).uint16(400).uint16(5).uint16(0);
  for (const value of [650, 600, 0, 75, 650, 600, 0, 350, 50, 300]) out.uint16(value);
  out.uint16(0).bytes(new Uint8Array(10));
  // Basic Latin, CJK symbols and punctuation, CJK ideographs.
  out
    .uint32(1)
    .uint32((1 << 16) | (1 << 27))
    .uint32(0)
    .uint32(0);
  out.latin("    ").uint16(0x0040);
  out.uint16(Math.min(0xffff, ...basic)).uint16(Math.max(0, ...basic));
  out.uint16(ASCENT).uint16(DESCENT).uint16(0).uint16(Math.max(ASCENT, top)).uint16(Math.max(-DESCENT, -bottom));
  // Latin 1, simplified Chinese (GB 2312).
  out.uint32(1 | (1 << 18)).uint32(0);
  return out.uint16(500).uint16(700).uint16(0).uint16(32).uint16(0).finish();
}

/** No glyph names (OpenType, “post”, version 3). */
export function postTable(): Uint8Array {
  const out = new ByteWriter().uint32(0x00030000).uint32(0).uint16(-100).uint16(50).uint32(0);
  return out.uint32(0).uint32(0).uint32(0).uint32(0).finish();
}
