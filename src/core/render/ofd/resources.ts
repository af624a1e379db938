import type { FontLibrary } from "../../host";
import type { Item, Page } from "../../layout/page";
import { readPictureSize } from "../../layout/picture-size";
import type { Notice } from "../../notice";
import { TYPEFACES, type Typeface } from "../../standard/typefaces";
import { numberGlyphs } from "../fonts/number-glyphs";
import { writeOpenType } from "../fonts/opentype";
import type { TypesetGlyph } from "../fonts/typesetter";
import { Typesetter } from "../fonts/typesetter";
import { isDash } from "../joining";
import { pictureFrame } from "../picture-frame";
import { pictureMissing, pictureUnreadable } from "../picture-notices";
import { fontId, type UnitIds } from "./unit-ids";

/** A file below `Res/`. */
interface ResourceFile {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Fonts and pictures of a document, known before a page is written. */
export class Resources {
  /** The pages as they are drawn: an empty frame with its caption where a picture cannot be had, as in other formats. */
  readonly pages: readonly Page[];
  readonly #ids: UnitIds;
  readonly #typesetter: Typesetter;
  readonly #read: (path: string) => Uint8Array | undefined;
  readonly #pictures = new Map<string, (ResourceFile & { readonly format: string }) | undefined>();
  readonly #notices: Notice[] = [];

  /** `read` hands out the bytes of a picture; undefined when it cannot be had. */
  constructor(
    pages: readonly Page[],
    ids: UnitIds,
    library: FontLibrary,
    read: (path: string) => Uint8Array | undefined,
  ) {
    this.#ids = ids;
    this.#typesetter = new Typesetter(library);
    this.#read = read;
    this.pages = pages.map((page) => this.#drawn(page));
    numberGlyphs(this.pages, this.#typesetter, isDash);
  }

  /** Readers find a glyph by its character, so a font has one for each, and every dash is one that joins its neighbours. */
  glyph(typeface: Typeface, character: string): TypesetGlyph {
    return this.#typesetter.glyph(typeface, character, isDash(character));
  }

  /** The number of a picture that is drawn on the pages. */
  picture(path: string): number | undefined {
    return this.#pictures.get(path)?.id;
  }

  /** The fonts as files, named by the standard's typefaces whatever stands in for them. */
  fonts() {
    return this.#typesetter.fonts().map((font) => {
      const name = TYPEFACES[font.typeface].documentFamily;
      return { id: fontId(font.typeface), name, file: `${font.typeface}.otf`, bytes: writeOpenType(font) };
    });
  }

  /** The pictures as files. */
  pictures() {
    return [...this.#pictures.values()].filter((picture) => picture !== undefined);
  }

  notices(): readonly Notice[] {
    return [...this.#typesetter.notices(), ...this.#notices];
  }

  #drawn(page: Page): Page {
    if (page.items.every(({ type }) => type !== "image")) return page;
    const items = page.items.flatMap((item): readonly Item[] =>
      item.type !== "image" || this.#canShow(item.path) ? [item] : pictureFrame(item),
    );
    return { ...page, items };
  }

  /** Where it cannot, one notice says so. */
  #canShow(path: string): boolean {
    if (!this.#pictures.has(path)) this.#pictures.set(path, this.#load(path));
    return this.#pictures.get(path) !== undefined;
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
