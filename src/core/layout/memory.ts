import type { Block } from "../draft/draft";
import type { HouseStyle } from "../standard/house-style";
import type { Poured } from "./flow";
import type { Page, Part } from "./page";
import { type Frame, type Frames, framesFor } from "./sheet";
import type { Strip } from "./strip";

/** What the strips of a block hang on besides the block itself and its label. */
interface Setting {
  readonly part: Part;
  readonly frame: Frame;
}

/** Lays out a block under its label. */
type Lay = (block: Block, label: string | undefined) => readonly Strip[];

interface KnownStrips extends Setting {
  readonly label: string | undefined;
  readonly strips: readonly Strip[];
}

/** What a page was made of. */
export interface PageSource {
  readonly number: number;
  readonly isNumbered: boolean;
  /** What stands on it besides the text. */
  readonly more: object | undefined;
}

interface KnownPage extends PageSource {
  readonly page: Page;
}

/**
 * What has been laid out of a draft, for laying out what has become of it. All that it gives is what would be worked out
 * anew. One memory serves one draft; it forgets by itself what is no longer in it.
 */
export class LayoutMemory {
  #strips = new WeakMap<Block, KnownStrips>();
  #openings = new WeakMap<object, { readonly names: string; readonly strips: readonly Strip[] }>();
  #poured = new WeakMap<object, Poured>();
  #pages = new WeakMap<object, KnownPage>();
  #once: { readonly keys: readonly unknown[]; readonly value: unknown } | undefined;
  #style: { readonly house: HouseStyle; readonly frames: Frames } | undefined;

  /** The frames for the style; where it is another than before, all that is known is forgotten. */
  framesFor(house: HouseStyle): Frames {
    if (this.#style?.house === house) return this.#style.frames;
    if (this.#style) this.#forget();
    this.#style = { house, frames: framesFor(house.linePitch) };
    return this.#style.frames;
  }

  /** What `lay` gives for the block, as it was read, under that label in that setting. */
  stripsOf(block: Block, label: string | undefined, { part, frame }: Setting, lay: Lay): readonly Strip[] {
    const known = this.#strips.get(block);
    if (known && known.label === label && known.part === part && known.frame === frame) return known.strips;
    const strips = lay(block, label);
    this.#strips.set(block, { label, part, frame, strips });
    return strips;
  }

  /** What `lay` gives for an attachment's opening, as it was read, beside those names of organs. */
  openingOf(opening: object, names: string, lay: () => readonly Strip[]): readonly Strip[] {
    const known = this.#openings.get(opening);
    if (known?.names === names) return known.strips;
    const strips = lay();
    this.#openings.set(opening, { names, strips });
    return strips;
  }

  /** What `work` gave when it was last asked for with these very keys, else what it gives. */
  once<Value>(keys: readonly unknown[], work: () => Value): Value {
    const known = this.#once;
    if (known?.keys.every((key, index) => key === keys[index])) return known.value as Value;
    const value = work();
    this.#once = { keys, value };
    return value;
  }

  /** What `pour` makes of what it made last under that key. */
  poured(key: object, pour: (before: Poured | undefined) => Poured): Poured {
    const poured = pour(this.#poured.get(key));
    this.#poured.set(key, poured);
    return poured;
  }

  #forget(): void {
    this.#strips = new WeakMap();
    this.#openings = new WeakMap();
    this.#poured = new WeakMap();
    this.#pages = new WeakMap();
    this.#once = undefined;
  }

  /** The page that `make` makes of what is kept under the key. */
  page(key: object, source: PageSource, make: () => Page): Page {
    const known = this.#pages.get(key);
    if (known && isSameSource(known, source)) return known.page;
    const page = make();
    this.#pages.set(key, { ...source, page });
    return page;
  }
}

function isSameSource(a: PageSource, b: PageSource): boolean {
  return a.number === b.number && a.isNumbered === b.isNumbered && a.more === b.more;
}
