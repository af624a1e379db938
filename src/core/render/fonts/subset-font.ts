import type { Typeface } from "../../standard/typefaces";
import type { Bounds } from "./outline";

/** A glyph as our own fonts hold it, set into the cell of its character. */
export interface SubsetGlyph {
  /** The character it draws. */
  readonly character: string;
  /** 1000 for full width, 500 for half, whatever its source says. */
  readonly advance: number;
  /** In 1000 units to the em; undefined for a blank glyph. */
  readonly bounds: Bounds | undefined;
  /** As a Type 2 charstring, in 1000 units to the em; made when it is first asked for. */
  charstring(): Uint8Array;
  /** How many units to the em it has as TrueType; undefined where it has no such form or may have any. */
  readonly unitsPerEm: number | undefined;
  /** As TrueType describes it, in so many units to the em; undefined when it cannot be had so without loss. */
  description(unitsPerEm: number): Uint8Array | undefined;
}

/** The glyphs of one typeface that a document uses, whichever files they come from. */
export interface SubsetFont {
  readonly typeface: Typeface;
  /** With a tag of six letters in front, as PDF wants subsets to be named (ISO 32000-1 9.6.4). */
  readonly postscriptName: string;
  /** In the order of their numbers; the first is drawn for what is missing. */
  readonly glyphs: readonly SubsetGlyph[];
}

/** The rectangle around all glyphs, in whole units. */
export function fontBounds(font: SubsetFont): Bounds {
  return boundsOfAll(font.glyphs.map(({ bounds }) => bounds));
}

/** The rectangle around the origin and all of these, in whole units. */
export function boundsOfAll(glyphs: readonly (Bounds | undefined)[]): Bounds {
  const all = { left: 0, bottom: 0, right: 0, top: 0 };
  for (const bounds of glyphs) {
    if (!bounds) continue;
    all.left = Math.min(all.left, bounds.left);
    all.bottom = Math.min(all.bottom, bounds.bottom);
    all.right = Math.max(all.right, bounds.right);
    all.top = Math.max(all.top, bounds.top);
  }
  return {
    left: Math.floor(all.left),
    bottom: Math.floor(all.bottom),
    right: Math.ceil(all.right),
    top: Math.ceil(all.top),
  };
}
