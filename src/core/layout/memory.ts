import type { Attachment, Block } from "../draft/draft";
import { shapeOf } from "../draft/moved";
import type { Item, Page, Part } from "./page";
import { pageNumberItems } from "./page-number";
import type { Frame, Sheet } from "./sheet";
import { itemWithTextMoved, moved, type Strip, withTextMoved } from "./strip";

/** What the strips of a block hang on besides the block itself. */
export interface Setting {
  readonly label: string | undefined;
  readonly part: Part;
  readonly frame: Frame;
}

interface KnownStrips extends Setting {
  /** Where the block stood in the draft. */
  readonly start: number;
  readonly strips: readonly Strip[];
}

interface KnownSheets {
  readonly start: number;
  readonly frontMatter: object | undefined;
  readonly sheets: readonly Sheet[];
}

interface KnownItems {
  readonly top: number;
  readonly textMoved: number;
  readonly items: readonly Item[];
}

/**
 * What has been laid out of a draft, for laying out what has become of it. All that it gives is what would be worked out
 * anew. One memory serves one draft, laid out with the same options; it forgets by itself what is no longer in the draft.
 */
export class LayoutMemory {
  readonly #strips = new WeakMap<object, KnownStrips>();
  readonly #sheets = new WeakMap<object, KnownSheets>();
  readonly #items = new WeakMap<readonly Item[], KnownItems>();
  readonly #numbers = new Map<string, readonly Item[]>();
  #once: { readonly keys: readonly unknown[]; readonly value: unknown } | undefined;
  #pages: readonly Page[] = [];

  /** What `lay` gives for the block in that setting; its text may have moved since. */
  stripsOf(block: Block, setting: Setting, lay: () => readonly Strip[]): readonly Strip[] {
    const shape = shapeOf(block);
    const known = this.#strips.get(shape);
    if (known && isSame(known, setting)) return movedStrips(known.strips, block.range.start - known.start);
    const strips = lay();
    this.#strips.set(shape, { ...setting, start: block.range.start, strips });
    return strips;
  }

  /** What `lay` gives for the attachment beside that front matter. */
  sheetsOf(attachment: Attachment, frontMatter: object | undefined, lay: () => readonly Sheet[]): readonly Sheet[] {
    const shape = shapeOf(attachment);
    const known = this.#sheets.get(shape);
    const { start } = attachment.range;
    if (known && known.frontMatter === frontMatter) return movedSheets(known.sheets, start - known.start);
    const sheets = lay();
    this.#sheets.set(shape, { start, frontMatter, sheets });
    return sheets;
  }

  /** What `work` gave when it was last asked for with these very keys, else what it gives. */
  once<Value>(keys: readonly unknown[], work: () => Value): Value {
    const known = this.#once;
    if (known?.keys.every((key, index) => key === keys[index])) return known.value as Value;
    const value = work();
    this.#once = { keys, value };
    return value;
  }

  /** The strip's items with its upper edge at `top`, their ranges where the text stands now. */
  itemsOf({ items, textMoved = 0 }: Strip, top: number): readonly Item[] {
    const known = this.#items.get(items);
    if (known && known.top === top && known.textMoved === textMoved) return known.items;
    const placed =
      known?.top === top
        ? known.items.map((item) => itemWithTextMoved(item, textMoved - known.textMoved))
        : items.map((item) => itemWithTextMoved(moved(item, 0, top), textMoved));
    this.#items.set(items, { top, textMoved, items: placed });
    return placed;
  }

  /** The number of a page. */
  numberOf(number: number, isLandscape: boolean): readonly Item[] {
    const key = `${number} ${isLandscape}`;
    const items = this.#numbers.get(key) ?? pageNumberItems(number, isLandscape);
    this.#numbers.set(key, items);
    return items;
  }

  /** The pages, the last ones in place of those that are equal to them. */
  pages(pages: readonly Page[]): readonly Page[] {
    this.#pages = pages.map((page, index) => {
      const last = this.#pages[index];
      return last && isSamePage(page, last) ? last : page;
    });
    return this.#pages;
  }
}

function isSame(a: Setting, b: Setting): boolean {
  return a.label === b.label && a.part === b.part && a.frame === b.frame;
}

function movedStrips(strips: readonly Strip[], by: number): readonly Strip[] {
  return by === 0 ? strips : strips.map((strip) => withTextMoved(strip, by));
}

function movedSheets(sheets: readonly Sheet[], by: number): readonly Sheet[] {
  if (by === 0) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    placed: sheet.placed.map(({ strip, top }) => ({ strip: withTextMoved(strip, by), top })),
  }));
}

/** Whether the pages hold the very same items. */
function isSamePage(a: Page, b: Page): boolean {
  return (
    a.width === b.width &&
    a.height === b.height &&
    a.items.length === b.items.length &&
    a.items.every((item, index) => item === b.items[index])
  );
}
