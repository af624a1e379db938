import { type Bounds, boundsOf, type Outline } from "./outline";

/** A glyph as its font draws it, in the font's own units. */
export interface FaceGlyph {
  readonly advance: number;
  /** Around everything that it draws; undefined when it draws nothing. */
  readonly bounds: Bounds | undefined;
  /** Its shape, reckoned when it is asked for. */
  outline(): Outline;
  /**
   * Its shape as TrueType describes it, every x turned into `x * scaleX + shiftX`; absent in a face with other outlines,
   * which cannot be had so without loss.
   */
  description?(scaleX: number, shiftX: number): Uint8Array;
}

/** Reads the glyphs of one face of a font file. */
export interface FaceReader {
  /** As the font writes it; empty when it has none. */
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  /**
   * Undefined when the face lacks the character.
   * @throws Error when the font is damaged where the glyph stands
   */
  glyph(codePoint: number): FaceGlyph | undefined;
}

/** A glyph whose outline is known. */
export function drawnGlyph(outline: Outline, advance: number): FaceGlyph {
  return { advance, bounds: boundsOf(outline), outline: () => outline };
}
