import type { ImageItem, Item, Page, TextItem } from "../../core/layout/page";
import type { Range } from "../../core/text/range";
import { extentOf } from "./extent";

/** An item that comes from the draft. */
export type SourceItem = (TextItem | ImageItem) & { readonly range: Range };

/** Whether the item comes from the draft; labels and page numbers do not. */
export function isFromDraft(item: Item): item is SourceItem {
  return (item.type === "text" || item.type === "image") && item.range !== undefined;
}

/** Numbers for each item of a page that comes from the draft: start, end, and upper edge and height in mm. */
export const PLACE_LENGTH = 4;

/** Where the page's items come from and stand, `PLACE_LENGTH` numbers for each. */
export function placesOf(page: Page): readonly number[] {
  return page.items.filter(isFromDraft).flatMap((item) => {
    const { top, height } = extentOf(item);
    return [item.range.start, item.range.end, rounded(top), rounded(height)];
  });
}

/** From the first word of the draft on the page to its last; empty where there is none. */
export function spanOf(page: Page): Range {
  const ranges = page.items.filter(isFromDraft).map(({ range }) => range);
  return {
    start: ranges.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: ranges.reduce((most, { end }) => Math.max(most, end), 0),
  };
}

/** By how much all offsets have moved between two pages that look alike; undefined when they moved differently. */
export function shiftBetween(before: Page, after: Page): number | undefined {
  const [old, now] = [before.items.filter(isFromDraft), after.items.filter(isFromDraft)];
  const shift = (now[0]?.range.start ?? 0) - (old[0]?.range.start ?? 0);
  const isUniform = now.every(({ range }, index) => {
    const from = old[index]?.range;
    return from && range.start - from.start === shift && range.end - from.end === shift;
  });
  return isUniform ? shift : undefined;
}

/** The page with numbers in place of its ranges, so that its picture holds wherever its text moves in the draft. */
export function withNumberedRanges(page: Page): Page {
  let number = 0;
  const items = page.items.map((item) => {
    if (!isFromDraft(item)) return item;
    const numbered = { ...item, range: { start: number, end: number } };
    number++;
    return numbered;
  });
  return { ...page, items };
}

/** To hundredths of a millimetre: more is not seen, and it is sent at every change. */
function rounded(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}
