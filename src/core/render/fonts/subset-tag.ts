import { ByteWriter } from "../byte-writer";
import { fingerprint } from "../fingerprint";
import type { SubsetGlyph } from "./subset-font";

/**
 * Six capital letters that tell subsets of one font apart (ISO 32000-1 9.6.4): equal for equal glyphs. Of a glyph they
 * know the character and the bounds, in which the versions of a font differ; to look at all outlines would take longer
 * than to write them.
 */
export function subsetTag(glyphs: readonly SubsetGlyph[]): string {
  const all = new ByteWriter();
  for (const { character, bounds } of glyphs) {
    all.uint32(character.codePointAt(0) ?? 0);
    if (!bounds) continue;
    all
      .uint16(Math.round(bounds.left))
      .uint16(Math.round(bounds.bottom))
      .uint16(Math.round(bounds.right))
      .uint16(Math.round(bounds.top));
  }
  return [...fingerprint(all.finish()).subarray(0, 6)].map((byte) => String.fromCharCode(0x41 + (byte % 26))).join("");
}
