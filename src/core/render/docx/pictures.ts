import type { Picture } from "../../draft/draft";
import { type PictureSize, readPictureSize } from "../../layout/picture-size";
import type { Notice } from "../../notice";
import { TYPE_AREA } from "../../standard/geometry";
import { pictureMissing, pictureUnreadable } from "../picture-notices";
import { xmlText } from "../xml-text";
import { DRAWING } from "./box";
import { emus } from "./measures";
import { type ParagraphModel, paragraph, run } from "./model";
import type { PagesFacts } from "./pages-facts";

/** A picture file of the document. */
export interface PicturePart {
  readonly relationship: string;
  /** Within the folder word/. */
  readonly target: string;
  readonly bytes: Uint8Array;
}

interface LoadedPicture {
  readonly part: PicturePart;
  readonly size: PictureSize;
}

/** Collects the pictures of a document while its text is made. */
export class PictureParts {
  readonly parts: PicturePart[];
  readonly notices: Notice[];
  readonly #byPath: Map<string, LoadedPicture | undefined>;
  readonly #drawings: { count: number };

  /** `known`: the pictures of another draft whose text stands in the same document; all are counted through. */
  constructor(
    private readonly read: (path: string) => Uint8Array | undefined,
    private readonly facts: PagesFacts,
    known?: PictureParts,
  ) {
    this.parts = known?.parts ?? [];
    this.notices = known?.notices ?? [];
    this.#byPath = known ? known.#byPath : new Map();
    this.#drawings = known ? known.#drawings : { count: 0 };
  }

  /** The picture, or its caption where it cannot be had, and the caption below. */
  paragraphs(picture: Picture): readonly ParagraphModel[] {
    const caption = picture.caption.text.trim();
    if (!this.#byPath.has(picture.path)) this.#byPath.set(picture.path, this.#load(picture.path));
    const loaded = this.#byPath.get(picture.path);
    if (!loaded) return [paragraph("Picture", caption || picture.path)];
    const number = ++this.#drawings.count;
    const { width, height } = this.facts.pictureSize(picture.range.start) ?? fitted(loaded.size);
    const drawing = run("", {
      picture: {
        id: DRAWING.pictures + number,
        relationship: loaded.part.relationship,
        name: `图片${number}`,
        alternative: xmlText(caption || picture.path),
        width: emus(width),
        height: emus(height),
      },
    });
    const below = caption === "" ? [] : [paragraph("PictureCaption", caption)];
    return [paragraph("Picture", [drawing]), ...below];
  }

  #load(path: string): LoadedPicture | undefined {
    const bytes = this.read(path);
    const size = bytes && readPictureSize(bytes);
    if (!bytes || !size) {
      this.notices.push(bytes ? pictureUnreadable(path) : pictureMissing(path));
      return undefined;
    }
    const number = this.parts.length + 1;
    const part = { relationship: `picture${number}`, target: `media/image${number}.${size.format}`, bytes };
    this.parts.push(part);
    return { part, size };
  }
}

/** Pixels are taken as 1/96 inch, and less where the type area needs it. */
function fitted({ width, height }: PictureSize): { readonly width: number; readonly height: number } {
  const natural = 25.4 / 96;
  const scale = Math.min(natural, TYPE_AREA.width / width, (TYPE_AREA.height * 0.9) / height);
  return { width: width * scale, height: height * scale };
}
