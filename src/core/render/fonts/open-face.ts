import type { FontFace } from "../../host";
import { Recent } from "../recent";
import { cellGlyph, joiningGlyph } from "./cell-glyph";
import type { FaceGlyph, FaceReader } from "./face-reader";
import { readWithFontkit } from "./fontkit-face";
import type { SubsetGlyph } from "./subset-font";
import type { ReadPart } from "./truetype/tables";
import { readTrueTypeFace } from "./truetype/truetype-face";

/** A font file's face, read; keeps every glyph that it was asked for. */
export interface OpenFace {
  /** The font's own name, in Latin letters; empty when it has none. */
  readonly postscriptName: string;
  /** The character's glyph; undefined when the face lacks it or draws nothing for it. */
  glyph(character: string, joining: boolean): SubsetGlyph | undefined;
}

/** More than a machine's fonts for all typefaces, slices of web fonts included. */
const MOST_FACES = 1000;

/** Files are read once for all documents: equal ids promise equal bytes. */
const opened = new Recent<string, OpenFace>(MOST_FACES);

/** Opens the face at its first use. A file that cannot be read is a face without glyphs. */
export function openFace(face: FontFace): OpenFace {
  return opened.get(face.id, () => new CachingFace(readFace(face)));
}

function readFace(face: FontFace): FaceReader | undefined {
  return orNothing(() => trueTypeFace(face)) ?? orNothing(() => readWithFontkit(face));
}

/** The quick way for most fonts; undefined for those that it does not know, variable ones among them. */
function trueTypeFace({ part, weight, postscriptName }: FontFace): FaceReader | undefined {
  if (!part || weight !== undefined) return undefined;
  const read: ReadPart = (offset, length) => {
    const bytes = part(offset, length);
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  };
  return readTrueTypeFace(read, postscriptName);
}

/** Undefined too when the font is damaged where it is read. */
function orNothing<T>(read: () => T | undefined): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

class CachingFace implements OpenFace {
  readonly postscriptName: string;
  readonly #reader: FaceReader | undefined;
  readonly #glyphs = new Map<string, SubsetGlyph | undefined>();

  constructor(reader: FaceReader | undefined) {
    this.#reader = reader;
    this.postscriptName = (reader?.postscriptName ?? "").replace(/[^A-Za-z0-9-]/gu, "");
  }

  glyph(character: string, joining: boolean): SubsetGlyph | undefined {
    const key = joining ? `${character}+` : character;
    if (!this.#glyphs.has(key)) this.#glyphs.set(key, this.#draw(character, joining));
    return this.#glyphs.get(key);
  }

  #draw(character: string, joining: boolean): SubsetGlyph | undefined {
    const reader = this.#reader;
    const source: FaceGlyph | undefined = reader && orNothing(() => reader.glyph(character.codePointAt(0) ?? 0));
    if (!reader || !source?.bounds) return undefined;
    return (joining ? joiningGlyph : cellGlyph)(character, source, reader.unitsPerEm);
  }
}
