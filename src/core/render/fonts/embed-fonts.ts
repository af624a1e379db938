import type { FontLibrary } from "../../host";
import type { Page } from "../../layout/page";
import type { Notice } from "../../notice";
import type { Typeface } from "../../standard/typefaces";
import { isDash } from "../joining";
import { numberGlyphs } from "./number-glyphs";
import { writeOpenType } from "./opentype";
import { Typesetter } from "./typesetter";

/** Fonts for a file that brings its own. */
export interface EmbeddedFonts {
  /** For each typeface in use one OpenType file with the characters of the pages. */
  readonly fonts: readonly { readonly typeface: Typeface; readonly data: Uint8Array }[];
  readonly notices: readonly Notice[];
}

/**
 * The fonts that the pages' text needs, whichever files their glyphs come from. A file's font holds one glyph for each
 * character, so every dash is one that joins its neighbours.
 */
export function embedFonts(pages: readonly Page[], library: FontLibrary): EmbeddedFonts {
  const typesetter = new Typesetter(library);
  numberGlyphs(pages, typesetter, isDash);
  const fonts = typesetter.fonts().map((font) => ({ typeface: font.typeface, data: writeOpenType(font) }));
  return { fonts, notices: typesetter.notices() };
}
