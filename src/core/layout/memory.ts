import type { Block } from "../draft/draft";
import type { Poured } from "./flow";
import type { Page, Part } from "./page";
import type { Frame } from "./sheet";
import type { Strip } from "./strip";

/** What the strips of a block hang on besides the block itself. */
export interface Setting {
  readonly label: string | undefined;
  readonly part: Part;
  readonly frame: Frame;
}

interface KnownStrips extends Setting {
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
 * anew. One memory serves one draft, laid out with the same options; it forgets by itself what is no longer in the draft.
 */
export class LayoutMemory {
  readonly #strips = new WeakMap<Block, KnownStrips>();
  readonly #openings = new WeakMap<object, { readonly names: string; readonly strips: readonly Strip[] }>();
  readonly #poured = new WeakMap<object, Poured>();
  readonly #pages = new WeakMap<object, KnownPage>();
  #once: { readonly keys: readonly unknown[]; readonly value: unknown } | undefined;

  /** What `lay` gives for the block, as it was read, in that setting. */
  stripsOf(block: Block, setting: Setting, lay: () => readonly Strip[]): readonly Strip[] {
    const known = this.#strips.get(block);
    if (known && isSameSetting(known, setting)) return known.strips;
    const strips = lay();
    this.#strips.set(block, { ...setting, strips });
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

  /** The page that `make` makes of what is kept under the key. */
  page(key: object, source: PageSource, make: () => Page): Page {
    const known = this.#pages.get(key);
    if (known && isSameSource(known, source)) return known.page;
    const page = make();
    this.#pages.set(key, { ...source, page });
    return page;
  }
}

function isSameSetting(a: Setting, b: Setting): boolean {
  return a.label === b.label && a.part === b.part && a.frame === b.frame;
}

function isSameSource(a: PageSource, b: PageSource): boolean {
  return a.number === b.number && a.isNumbered === b.isNumbered && a.more === b.more;
}
