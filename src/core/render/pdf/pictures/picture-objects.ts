import type { Notice } from "../../../notice";
import { pictureMissing, pictureUnreadable } from "../../picture-notices";
import type { PdfObjects, Reference } from "../objects";
import { jpegPicture } from "./jpeg";
import type { PictureStream } from "./picture";
import { pngPicture } from "./png";

/** The pictures of a document, each written once however often it is shown. */
export class PictureObjects {
  readonly notices: Notice[] = [];
  readonly #objects: PdfObjects;
  readonly #read: (path: string) => Uint8Array | undefined;
  readonly #names = new Map<string, string | undefined>();
  readonly #references: Reference[] = [];

  /** `read` hands out the bytes of a picture; undefined when it cannot be had. */
  constructor(objects: PdfObjects, read: (path: string) => Uint8Array | undefined) {
    this.#objects = objects;
    this.#read = read;
  }

  /** The picture's name among the resources; undefined, with one notice, when it cannot be shown. */
  nameOf(path: string): string | undefined {
    if (!this.#names.has(path)) this.#names.set(path, this.#add(path));
    return this.#names.get(path);
  }

  /** The entries of the resource dictionary. */
  resources(): string {
    return this.#references.map((reference, index) => `/${nameAt(index)} ${reference}`).join("");
  }

  #add(path: string): string | undefined {
    const bytes = this.#read(path);
    const picture = bytes && (pngPicture(bytes) ?? jpegPicture(bytes));
    if (!picture) {
      this.notices.push(bytes ? pictureUnreadable(path) : pictureMissing(path));
      return undefined;
    }
    const mask = picture.softMask ? `/SMask ${this.#write(picture.softMask)}` : "";
    return nameAt(this.#references.push(this.#write(picture, mask)) - 1);
  }

  #write({ entries, data, isEncoded }: PictureStream, more = ""): Reference {
    const dictionary = `/Type/XObject/Subtype/Image${entries}${more}`;
    return isEncoded ? this.#objects.addStream(dictionary, data) : this.#objects.addCompressedStream(dictionary, data);
  }
}

function nameAt(index: number): string {
  return `picture${index + 1}`;
}
