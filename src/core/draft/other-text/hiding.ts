import type { Range } from "../../text/range";
import { MASK } from "../body/comments";

/** Stands for signs in the middle of words: neither white nor a letter nor a mark, so that no rule takes it for any. */
export const OBJECT = "\uFFFC";

/** What is hidden of a text while the rest is read; offsets stay. */
export class Hiding {
  readonly #pieces: string[] = [];
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Hides a stretch behind those hidden before, as if nothing stood there. */
  leaveOut(stretch: Range): void {
    this.#put(stretch, MASK);
  }

  /** Hides a stretch behind those hidden before, as if a picture stood there. */
  replace(stretch: Range): void {
    this.#put(stretch, OBJECT);
  }

  /** The text with what is hidden. */
  get masked(): string {
    return this.#pieces.join("") + this.#text.slice(this.#position);
  }

  #put({ start, end }: Range, sign: string): void {
    if (start < this.#position || end <= start) return;
    this.#pieces.push(this.#text.slice(this.#position, start), sign.repeat(end - start));
    this.#position = end;
  }
}
