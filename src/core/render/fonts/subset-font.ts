import type { Typeface } from "../../standard/typefaces";
import type { Bounds } from "./outline";

/** A glyph as our own fonts hold it: 1000 units to the em, set into the cell of its character. */
export interface SubsetGlyph {
  /** The character it draws. */
  readonly character: string;
  /** 1000 for full width, 500 for half, whatever its source says. */
  readonly advance: number;
  /** Type 2 charstring. */
  readonly charstring: Uint8Array;
  /** Undefined for a blank glyph. */
  readonly bounds: Bounds | undefined;
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
  const all = font.glyphs.flatMap((glyph) => glyph.bounds ?? []);
  return {
    left: Math.floor(Math.min(0, ...all.map((bounds) => bounds.left))),
    bottom: Math.floor(Math.min(0, ...all.map((bounds) => bounds.bottom))),
    right: Math.ceil(Math.max(0, ...all.map((bounds) => bounds.right))),
    top: Math.ceil(Math.max(0, ...all.map((bounds) => bounds.top))),
  };
}
