import type { FontFace, FontLibrary } from "../../../../src/core/host";
import { cellGlyph } from "../../../../src/core/render/fonts/cell-glyph";
import { drawnGlyph } from "../../../../src/core/render/fonts/face-reader";
import { writeOpenType } from "../../../../src/core/render/fonts/opentype";
import { type Bounds, type Outline, rectangle } from "../../../../src/core/render/fonts/outline";
import type { SubsetFont } from "../../../../src/core/render/fonts/subset-font";
import type { Typeface } from "../../../../src/core/standard/typefaces";

/** The ink of every glyph in a made font, unless told otherwise: a block in the middle of the em. */
const INK: Bounds = { left: 200, bottom: 0, right: 800, top: 800 };

/** A font of our own in which every character is a rectangle. */
export function makeFont(characters: string, { name = "Made", ink = INK } = {}): SubsetFont {
  const outline: Outline = [rectangle(ink)];
  const all = ["\uFFFD", ...characters];
  const glyphs = all.map((character) => cellGlyph(character, drawnGlyph(outline, 1000), 1000));
  return { typeface: "fangsong", postscriptName: name, glyphs };
}

let count = 0;

/** A face as a library hands it out, each with an id of its own. */
export function makeFace(characters: string, more: Partial<FontFace> & { readonly ink?: Bounds } = {}): FontFace {
  const { ink = INK, ...face } = more;
  const family = face.family ?? "仿宋";
  const data = () => writeOpenType(makeFont(characters, { name: "Made", ink }));
  return { family, substitute: false, id: `made-${count++}`, data, ...face };
}

/** A library with the given faces and no others. */
export function makeLibrary(faces: Partial<Record<Typeface, readonly FontFace[]>>): FontLibrary {
  return { facesFor: (typeface) => faces[typeface] ?? [] };
}
