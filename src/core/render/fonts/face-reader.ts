import type { Outline } from "./outline";

/** A glyph as its font draws it, in the font's own units. */
export interface FaceGlyph {
  readonly outline: Outline;
  readonly advance: number;
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
