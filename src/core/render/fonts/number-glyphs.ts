import type { Page } from "../../layout/page";
import { charactersOf } from "../characters-of";
import type { Typesetter } from "./typesetter";

/**
 * Numbers the glyphs of all pages in the order of their characters before a page is drawn. In the order of their use a
 * word that is moved would give other numbers to all behind it, and so other fonts. `isJoining` tells which characters
 * are drawn from edge to edge of their cells: none unless told.
 */
export function numberGlyphs(
  pages: readonly Page[],
  typesetter: Typesetter,
  isJoining: (character: string) => boolean = () => false,
): void {
  for (const [typeface, characters] of charactersOf(pages)) {
    for (const character of [...characters].sort()) typesetter.glyph(typeface, character, isJoining(character));
  }
}
