import type { FontLibrary } from "../../host";
import { readPictureSize } from "../../layout/picture-size";
import type { Notice } from "../../notice";
import { TYPEFACES, type Typeface } from "../../standard/typefaces";
import { writeOpenType } from "../fonts/opentype";
import type { TypesetGlyph } from "../fonts/typesetter";
import { Typesetter } from "../fonts/typesetter";
import { isDash } from "../joining";
import { pictureMissing, pictureUnreadable } from "../picture-notices";
import type { UnitIds } from "./unit-ids";

/** A file below `Res/`. */
interface ResourceFile {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Fonts and pictures of a document, gathered while its pages are made. */
export class Resources {
  /** The colour space of every colour: red, green and blue of eight bits. */
  readonly colorSpace: number;
  readonly #ids: UnitIds;
  readonly #typesetter: Typesetter;
  readonly #fontIds = new Map<Typeface, number>();
  readonly #read: (path: string) => Uint8Array | undefined;
  readonly #pictures = new Map<string, (ResourceFile & { readonly format: string }) | undefined>();
  readonly #notices: Notice[] = [];

  /** `read` hands out the bytes of a picture; undefined when it cannot be had. */
  constructor(ids: UnitIds, library: FontLibrary, read: (path: string) => Uint8Array | undefined) {
    this.#ids = ids;
    this.#typesetter = new Typesetter(library);
    this.#read = read;
    this.colorSpace = ids.next();
  }

  /** The typeface's number. */
  font(typeface: Typeface): number {
    const id = this.#fontIds.get(typeface) ?? this.#ids.next();
    this.#fontIds.set(typeface, id);
    return id;
  }

  /** Readers find a glyph by its character, so a font has one for each, and every dash is one that joins its neighbours. */
  glyph(typeface: Typeface, character: string): TypesetGlyph {
    return this.#typesetter.glyph(typeface, character, isDash(character));
  }

  /** The picture's number; undefined, with one notice, when it cannot be shown. */
  picture(path: string): number | undefined {
    if (!this.#pictures.has(path)) this.#pictures.set(path, this.#load(path));
    return this.#pictures.get(path)?.id;
  }

  /** The fonts as files, named by the standard's typefaces whatever stands in for them. */
  fonts() {
    return this.#typesetter.fonts().map((font) => {
      const name = TYPEFACES[font.typeface].documentFamily;
      return { id: this.font(font.typeface), name, file: `${font.typeface}.otf`, bytes: writeOpenType(font) };
    });
  }

  /** The pictures as files. */
  pictures() {
    return [...this.#pictures.values()].filter((picture) => picture !== undefined);
  }

  notices(): readonly Notice[] {
    return [...this.#typesetter.notices(), ...this.#notices];
  }

  #load(path: string) {
    const bytes = this.#read(path);
    const size = bytes && readPictureSize(bytes);
    if (!bytes || !size) {
      this.#notices.push(bytes ? pictureUnreadable(path) : pictureMissing(path));
      return undefined;
    }
    const id = this.#ids.next();
    return { id, name: `picture${id}.${size.format}`, bytes, format: size.format.toUpperCase() };
  }
}
