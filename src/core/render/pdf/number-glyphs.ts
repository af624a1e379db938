import type { Page } from "../../layout/page";
import { charactersOf } from "../characters-of";
import type { Typesetter } from "../fonts/typesetter";

/**
 * Numbers the glyphs of all pages in the order of their characters before a page is drawn. In the order of their use a
 * word that is moved would give other numbers to all behind it, and so other fonts and other pages.
 */
export function numberGlyphs(pages: readonly Page[], typesetter: Typesetter): void {
  for (const [typeface, characters] of charactersOf(pages)) {
    for (const character of [...characters].sort()) typesetter.glyph(typeface, character);
  }
}
