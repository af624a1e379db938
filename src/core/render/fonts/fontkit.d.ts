/** The part of fontkit 2 that opening and drawing glyphs needs; the package brings no types. */
declare module "fontkit" {
  export interface PathCommand {
    readonly command: "moveTo" | "lineTo" | "quadraticCurveTo" | "bezierCurveTo" | "closePath";
    readonly args: readonly number[];
  }

  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly PathCommand[] };
  }

  export interface Font {
    readonly postscriptName: string | null;
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    /** @throws Error when the font does not vary. */
    getVariation(settings: Readonly<Record<string, number>>): Font;
  }

  export interface Collection {
    readonly fonts: readonly Font[];
  }

  /** @throws Error when the bytes are no font, or the collection holds no face of that name. */
  export function create(bytes: Uint8Array, postscriptName?: string): Font | Collection | null;
}
