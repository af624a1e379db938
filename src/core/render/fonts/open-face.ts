import { create, type Font } from "fontkit";
import type { FontFace } from "../../host";
import { cellGlyph, joiningGlyph } from "./cell-glyph";
import { type Outline, outlineOf } from "./outline";
import type { SubsetGlyph } from "./subset-font";

/** A font file's face, read; keeps every glyph that it was asked for. */
export interface OpenFace {
  /** The font's own name, in Latin letters; empty when it has none. */
  readonly postscriptName: string;
  /** The character's glyph; undefined when the face lacks it or draws nothing for it. */
  glyph(character: string, joining: boolean): SubsetGlyph | undefined;
}

/** Files are read once for all documents: equal ids promise equal bytes. */
const opened = new Map<string, OpenFace>();

/** Opens the face at its first use. A file that cannot be read is a face without glyphs. */
export function openFace(face: FontFace): OpenFace {
  let open = opened.get(face.id);
  if (!open) {
    open = new CachingFace(readFace(face));
    opened.set(face.id, open);
  }
  return open;
}

function readFace(face: FontFace): Font | undefined {
  try {
    const file = create(face.data(), face.postscriptName) ?? undefined;
    const font = file && "fonts" in file ? file.fonts[0] : file;
    return face.weight === undefined ? font : font?.getVariation({ wght: face.weight });
  } catch {
    return undefined;
  }
}

class CachingFace implements OpenFace {
  readonly postscriptName: string;
  readonly #font: Font | undefined;
  readonly #glyphs = new Map<string, SubsetGlyph | undefined>();

  constructor(font: Font | undefined) {
    this.#font = font;
    this.postscriptName = (font?.postscriptName ?? "").replace(/[^A-Za-z0-9-]/gu, "");
  }

  glyph(character: string, joining: boolean): SubsetGlyph | undefined {
    const key = joining ? `${character}+` : character;
    if (!this.#glyphs.has(key)) this.#glyphs.set(key, this.#draw(character, joining));
    return this.#glyphs.get(key);
  }

  #draw(character: string, joining: boolean): SubsetGlyph | undefined {
    const font = this.#font;
    const source = font && readGlyph(font, character);
    if (!source || source.outline.length === 0) return undefined;
    return joining
      ? joiningGlyph(character, source.outline, font.unitsPerEm)
      : cellGlyph(character, source.outline, source.advance, font.unitsPerEm);
  }
}

/** Undefined too when the font is damaged where the glyph stands. */
function readGlyph(font: Font, character: string): { outline: Outline; advance: number } | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  try {
    if (!font.hasGlyphForCodePoint(codePoint)) return undefined;
    const glyph = font.glyphForCodePoint(codePoint);
    return { outline: outlineOf(glyph.path.commands), advance: glyph.advanceWidth };
  } catch {
    return undefined;
  }
}
