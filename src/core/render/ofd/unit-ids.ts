import { TYPEFACES, type Typeface } from "../../standard/typefaces";

/** The number of the colour space of every colour: red, green and blue of eight bits. */
export const COLOR_SPACE = 1;

const FACES = Object.keys(TYPEFACES) as Typeface[];

/** The number of a typeface's font, the same in every document. */
export function fontId(typeface: Typeface): number {
  return COLOR_SPACE + 1 + FACES.indexOf(typeface);
}

/** Every page begins a new thousand, so that what an edit brings to one leaves the numbers on all others as they were. */
const BLOCK = 1000;

/** Hands out the numbers of a document's units: pages, resources, objects; each is used once (GB/T 33190—2016 ST_ID). */
export class UnitIds {
  #last = COLOR_SPACE + FACES.length;

  next(): number {
    return ++this.#last;
  }

  /** The next that begins a thousand. */
  nextPage(): number {
    this.#last = (Math.floor(this.#last / BLOCK) + 1) * BLOCK;
    return this.#last;
  }

  /** The greatest so far. */
  get last(): number {
    return this.#last;
  }
}
