import type { Page } from "../../layout/page";
import { CHARACTER_HEIGHT } from "../../standard/geometry";
import { firstFrom } from "../../text/first-from";
import type { Range } from "../../text/range";

/** Where a block of text stands on the pages. */
export interface Place {
  /** The first page that holds it; undefined where none does. */
  readonly page: number | undefined;
  /** Whether a page ends within it. */
  readonly isParted: boolean;
  /** From line to line in mm, where the page that holds it had its lines drawn together or apart (7.3.5.5). */
  readonly linePitch: number | undefined;
}

interface Mark {
  readonly start: number;
  readonly page: Page;
}

/** Tells where each block of the text stands, by its range in the source. */
export function readPlaces(pages: readonly Page[]): (range: Range) => Place {
  const marks = pages.flatMap((page) => marksOn(page)).sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    const held = new Set<Page>();
    const from = firstFrom(marks.length, (each) => (marks[each] as Mark).start >= start);
    for (let at = from; (marks[at]?.start ?? end) < end; at++) {
      const page = marks[at]?.page;
      if (page) held.add(page);
    }
    const [page, ...others] = held;
    const isParted = others.length > 0;
    const linePitch = page?.linePitch && !isParted ? flowingPitch(page, page.linePitch) : undefined;
    return { page: page?.number, isParted, linePitch };
  };
}

function marksOn(page: Page): readonly Mark[] {
  return page.items.flatMap((item) =>
    item.type === "text" && item.element === "正文" && item.range ? [{ start: item.range.start, page }] : [],
  );
}

/**
 * Our lines fill the page from the top of the first to the foot of the last; those of a word processor have their white
 * above and below each. So they stand a little closer, for as many to fit.
 */
function flowingPitch({ items }: Page, pitch: number): number {
  const lines = new Set(items.flatMap((item) => (item.type === "text" ? [item.y] : []))).size;
  return pitch - (pitch - CHARACTER_HEIGHT) / lines;
}
