/** Where a glyph stands in its cell when the font's advance is not the cell's width. */
export type GlyphPlacement = "start" | "middle" | "end";

/**
 * Opening marks stand at the right edge of their cell and closing marks at the left, so that they touch what they
 * belong to in fonts that draw them narrow, and may be set in half a cell; everything else is centred.
 */
export function glyphPlacement(character: string): GlyphPlacement {
  if (OPENING.has(character)) return "end";
  return CLOSING.has(character) ? "start" : "middle";
}

const OPENING = new Set("\u201C\u2018\uFF08《〈【〔〖「『［｛");
const CLOSING = new Set("\u201D\u2019\uFF09》〉】〕〗」』］｝\uFF0C。、\uFF1B\uFF1A\uFF01\uFF1F．");

/** How much of a cell's free room lies to the left of the glyph. */
export const ROOM_BEFORE: Readonly<Record<GlyphPlacement, number>> = { start: 0, middle: 0.5, end: 1 };
