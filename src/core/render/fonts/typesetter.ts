import type { FontFace, FontLibrary } from "../../host";
import type { Notice } from "../../notice";
import type { Typeface } from "../../standard/typefaces";
import { lazy } from "../../text/lazy";
import { blankGlyph, boxGlyph, isBlank } from "./cell-glyph";
import { fontNotices, type TypefaceUse } from "./font-notices";
import { type OpenFace, openFace } from "./open-face";
import type { SubsetFont, SubsetGlyph } from "./subset-font";
import { subsetFont } from "./subset-memory";

/** A character's glyph in the font that will be embedded. */
export interface TypesetGlyph {
  /** Its number in the font. */
  readonly index: number;
  /** In thousandths of an em. */
  readonly advance: number;
}

/**
 * Finds the glyphs of a document, character by character, and keeps the book of what is used: for each typeface one
 * font to embed, and what the user should know of it. One typesetter serves one document.
 */
export class Typesetter {
  readonly #library: FontLibrary;
  readonly #books = new Map<Typeface, Book>();

  constructor(library: FontLibrary) {
    this.#library = library;
  }

  /** The glyph of one code point. `joining` draws a dash from edge to edge of its cell. Never fails: see `boxGlyph`. */
  glyph(typeface: Typeface, character: string, joining = false): TypesetGlyph {
    let book = this.#books.get(typeface);
    if (!book) {
      book = new Book(typeface, this.#library);
      this.#books.set(typeface, book);
    }
    return book.glyph(character, joining);
  }

  /** The fonts of all typefaces used so far, in the order of their first use. */
  fonts(): readonly SubsetFont[] {
    return [...this.#books.values()].map((book) => book.font());
  }

  /** The characters of the typeface that no font has, among those asked for: boxes are drawn in their place. */
  missing(typeface: Typeface): ReadonlySet<string> {
    return this.#books.get(typeface)?.use.missing ?? new Set();
  }

  /** What stood in for fonts and characters that were not found. */
  notices(): readonly Notice[] {
    return fontNotices([...this.#books.values()].map((book) => book.use));
  }
}

/** Which typefaces are asked for a character that a typeface's own faces lack: the most alike first. */
const NEIGHBOURS: Readonly<Record<Typeface, readonly Typeface[]>> = {
  fangsong: ["song", "kai", "title-song", "hei"],
  kai: ["fangsong", "song", "title-song", "hei"],
  hei: ["title-song", "song", "fangsong", "kai"],
  song: ["fangsong", "title-song", "kai", "hei"],
  "title-song": ["song", "hei", "fangsong", "kai"],
  latin: ["song", "fangsong", "title-song", "kai", "hei"],
};

/** As many glyphs as one font can number. */
const MOST_GLYPHS = 0xffff;

/** A face to ask for characters. */
interface Source {
  readonly face: FontFace;
  /** Whether it belongs to another typeface. */
  readonly foreign: boolean;
  readonly open: () => OpenFace;
}

/** The characters of one typeface. */
class Book {
  readonly use: TypefaceUse;
  readonly #glyphs: SubsetGlyph[] = [boxGlyph("\uFFFD")];
  readonly #found = new Map<string, TypesetGlyph>();
  /** The typeface's own faces, then those of its neighbours. */
  readonly #sources: readonly (() => readonly Source[])[];
  #name = "";

  constructor(typeface: Typeface, library: FontLibrary) {
    this.#sources = [
      lazy(() => sourcesOf(library, typeface, false)),
      ...NEIGHBOURS[typeface].map((neighbour) => lazy(() => sourcesOf(library, neighbour, true))),
    ];
    this.use = { typeface, standIns: new Map(), own: new Set(), missing: new Set() };
  }

  glyph(character: string, joining: boolean): TypesetGlyph {
    const key = joining ? `${character}+` : character;
    let found = this.#found.get(key);
    if (!found) {
      found = this.#add(character, joining);
      this.#found.set(key, found);
    }
    return found;
  }

  font(): SubsetFont {
    const { typeface } = this.use;
    return subsetFont(typeface, this.#name || typeface, this.#glyphs);
  }

  #add(character: string, joining: boolean): TypesetGlyph {
    if (this.#glyphs.length >= MOST_GLYPHS) {
      this.use.missing.add(character);
      return { index: 0, advance: boxGlyph("\uFFFD").advance };
    }
    const glyph = isBlank(character) ? blankGlyph(character) : this.#find(character, joining);
    return { index: this.#glyphs.push(glyph) - 1, advance: glyph.advance };
  }

  #find(character: string, joining: boolean): SubsetGlyph {
    for (const sources of this.#sources) {
      for (const { face, foreign, open } of sources()) {
        if (face.mayCover?.(character.codePointAt(0) ?? 0) === false) continue;
        const glyph = open().glyph(character, joining);
        if (!glyph) continue;
        this.#name ||= open().postscriptName;
        this.#note(character, face, foreign);
        return glyph;
      }
    }
    this.use.missing.add(character);
    return boxGlyph(character);
  }

  #note(character: string, face: FontFace, foreign: boolean): void {
    if (!face.substitute && !foreign) {
      this.use.own.add(character);
      return;
    }
    const characters = this.use.standIns.get(face.family) ?? new Set();
    this.use.standIns.set(face.family, characters.add(character));
  }
}

function sourcesOf(library: FontLibrary, typeface: Typeface, foreign: boolean): readonly Source[] {
  return library.facesFor(typeface).map((face) => ({ face, foreign, open: lazy(() => openFace(face)) }));
}
