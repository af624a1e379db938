import type { Page, TextItem } from "../layout/page";
import { MM_PER_POINT } from "../standard/sizes";
import { firstFrom } from "../text/first-from";
import type { Range } from "../text/range";

export interface PlaceOnPage {
  /** The page, counted from 1. */
  readonly page: number;
  /** The upper edge of the line, in mm from the top. */
  readonly y: number;
}

/** Where a stretch of the source was printed. */
interface Printed extends Range {
  readonly place: PlaceOnPage;
}

/** The height of a character above the baseline, in em. */
const ASCENT = 0.88;

/** Tells where the text of a source range first stands on the pages; undefined when none of it does. */
export function placesOnPages(pages: readonly Page[]): (range: Range) => PlaceOnPage | undefined {
  const printed = pages.flatMap((page) => page.items.flatMap((item) => printedOf(page, item)));
  printed.sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    const index = firstFrom(printed.length, (each) => (printed[each] as Printed).start >= start);
    const [before, first] = [printed[index - 1], printed[index]];
    if (before && before.end > start) return before.place;
    return first && first.start < end ? first.place : undefined;
  };
}

function printedOf(page: Page, item: Page["items"][number]): readonly Printed[] {
  if (item.type !== "text" || !item.range) return [];
  return [{ ...item.range, place: { page: page.number, y: topOf(item) } }];
}

function topOf({ y, size }: TextItem): number {
  return Math.max(0, y - size * MM_PER_POINT * ASCENT);
}
