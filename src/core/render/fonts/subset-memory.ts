import type { Typeface } from "../../standard/typefaces";
import type { SubsetFont, SubsetGlyph } from "./subset-font";
import { subsetTag } from "./subset-tag";

/** Enough for the typefaces of several documents that are edited side by side. */
const MOST = 20;

/** The fonts that were asked for last, the latest at the end. */
const kept: { readonly key: string; readonly font: SubsetFont }[] = [];

/**
 * The font of these glyphs: the very same object as before when nothing has changed. Most edits bring no character that
 * the document does not have, and what is worked out of a font can be kept under it.
 */
export function subsetFont(typeface: Typeface, name: string, glyphs: readonly SubsetGlyph[]): SubsetFont {
  const key = `${typeface}/${name}`;
  const index = kept.findIndex((entry) => entry.key === key && hasSame(entry.font, glyphs));
  const [known] = index < 0 ? [] : kept.splice(index, 1);
  const latest = known ?? {
    key,
    font: { typeface, postscriptName: `${subsetTag(glyphs)}+${name}`, glyphs: [...glyphs] },
  };
  kept.push(latest);
  if (kept.length > MOST) kept.shift();
  return latest.font;
}

function hasSame(font: SubsetFont, glyphs: readonly SubsetGlyph[]): boolean {
  return font.glyphs.length === glyphs.length && font.glyphs.every((glyph, index) => isSame(glyph, glyphs[index]));
}

/** A face hands out the same object for the same character; boxes and blanks are made anew. */
function isSame(a: SubsetGlyph, b: SubsetGlyph | undefined): boolean {
  if (a === b) return true;
  return (
    b !== undefined &&
    a.character === b.character &&
    a.unitsPerEm === b.unitsPerEm &&
    equal(a.charstring(), b.charstring())
  );
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
