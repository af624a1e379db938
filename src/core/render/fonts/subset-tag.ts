import { ByteWriter } from "../byte-writer";
import { fingerprint } from "../fingerprint";
import type { SubsetGlyph } from "./subset-font";

/** Six capital letters that tell subsets of one font apart (ISO 32000-1 9.6.4): equal for equal glyphs. */
export function subsetTag(glyphs: readonly SubsetGlyph[]): string {
  const all = new ByteWriter();
  for (const { character, charstring } of glyphs) all.uint32(character.codePointAt(0) ?? 0).bytes(charstring);
  return [...fingerprint(all.finish()).subarray(0, 6)].map((byte) => String.fromCharCode(0x41 + (byte % 26))).join("");
}
