import { create, type Font } from "fontkit";
import type { FontFace } from "../../host";
import { drawnGlyph, type FaceReader } from "./face-reader";
import { outlineOf } from "./outline";

/** Any face that fontkit reads: CFF and variable outlines, web fonts. Undefined for a file that it does not know. */
export function readWithFontkit(face: FontFace): FaceReader | undefined {
  const file = create(face.data(), face.postscriptName) ?? undefined;
  const font = file && "fonts" in file ? file.fonts[0] : file;
  const drawn = face.weight === undefined ? font : font?.getVariation({ wght: face.weight });
  return drawn && readerOf(drawn);
}

function readerOf(font: Font): FaceReader {
  return {
    postscriptName: font.postscriptName ?? "",
    unitsPerEm: font.unitsPerEm,
    glyph(codePoint) {
      if (!font.hasGlyphForCodePoint(codePoint)) return undefined;
      const glyph = font.glyphForCodePoint(codePoint);
      return drawnGlyph(outlineOf(glyph.path.commands), glyph.advanceWidth);
    },
  };
}
