import type { Picture } from "../../draft/draft";
import { type PictureSize, readPictureSize } from "../../layout/picture-size";
import type { Frame } from "../../layout/sheet";
import type { Notice } from "../../notice";
import { POINTS } from "../../standard/sizes";
import { pictureMissing, pictureUnreadable } from "../picture-notices";
import { xmlText } from "../xml-text";
import { DRAWING } from "./box";
import { emus, fullLine, gridOf, millimetres } from "./measures";
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

  /** The picture, or its caption where it cannot be had, and the caption below: within one page of that frame. */
  paragraphs(picture: Picture, frame: Frame): readonly ParagraphModel[] {
    const caption = picture.caption.text.trim();
    if (!this.#byPath.has(picture.path)) this.#byPath.set(picture.path, this.#load(picture.path));
    const loaded = this.#byPath.get(picture.path);
    if (!loaded) return [paragraph("Picture", caption || picture.path)];
    const number = ++this.#drawings.count;
    const onPage = this.facts.pictureSize(picture.range.start) ?? natural(loaded.size);
    const { width, height } = within(frame, onPage, caption !== "");
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

interface Millimetres {
  readonly width: number;
  readonly height: number;
}

/** Pixels are taken as 1/96 inch. */
function natural({ width, height }: PictureSize): Millimetres {
  return { width: (width * 25.4) / 96, height: (height * 25.4) / 96 };
}

/** What word processors keep below a picture for the descenders of text beside it, in mm; 1.8 in Noto, less in others. */
const DESCENT = 2;

/** No larger than the frame; with its caption no higher, for one that goes over to the next page leaves its picture. */
function within(frame: Frame, { width, height }: Millimetres, hasCaption: boolean): Millimetres {
  const caption = hasCaption ? millimetres(fullLine(POINTS.四号)) : 0;
  // LibreOffice fills as many whole lines of the grid as the page has.
  const line = millimetres(gridOf({ linePitch: frame.pitch }).line);
  const page = Math.floor((frame.bottom - frame.top) / line) * line;
  const room = page - caption - DESCENT;
  const scale = Math.min(1, frame.width / width, room / height);
  return { width: width * scale, height: height * scale };
}
