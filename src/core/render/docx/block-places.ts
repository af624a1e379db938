import type { Page } from "../../layout/page";
import { CHARACTER_HEIGHT, TYPE_AREA } from "../../standard/geometry";
import { STANDARD_STYLE } from "../../standard/house-style";
import { firstFrom } from "../../text/first-from";
import type { Range } from "../../text/range";
import { gridOf, millimetres } from "./measures";

/** A page and how many lines of a block it holds. */
export interface Part {
  readonly page: Page;
  readonly lines: number;
}

/** Where a block of text stands on the pages. */
export interface Place {
  /** Page by page; none where no page holds it. */
  readonly parts: readonly Part[];
  /** From line to line in mm, where the page that it begins on had its lines drawn together or apart (7.3.5.5). */
  readonly linePitch: number | undefined;
}

interface Mark {
  readonly start: number;
  readonly page: Page;
  readonly y: number;
}

/** The baseline of each piece of text but the page's number, in mm. */
export function baselinesOf(items: Page["items"]): readonly number[] {
  return items.flatMap((item) => (item.type === "text" && item.element !== "页码" ? [item.y] : []));
}

/** Tells where each block of the text stands, by its range in the source. */
export function readPlaces(pages: readonly Page[]): (range: Range) => Place {
  const marks = pages.flatMap((page) => marksOn(page)).sort((a, b) => a.start - b.start);
  return ({ start, end }) => {
    const heights = new Map<Page, Set<number>>();
    const from = firstFrom(marks.length, (each) => (marks[each] as Mark).start >= start);
    for (let at = from; (marks[at]?.start ?? end) < end; at++) {
      const { page, y } = marks[at] as Mark;
      heights.set(page, (heights.get(page) ?? new Set()).add(y));
    }
    const parts = [...heights].map(([page, ys]) => ({ page, lines: ys.size }));
    const page = parts[0]?.page;
    return { parts, linePitch: page?.linePitch && flowingPitch(page, page.linePitch) };
  };
}

function marksOn(page: Page): readonly Mark[] {
  return page.items.flatMap((item) =>
    item.type === "text" && item.element === "正文" && item.range ? [{ start: item.range.start, page, y: item.y }] : [],
  );
}

/** What the lines of the grid leave of a page, in mm: LibreOffice keeps text out of that. */
const BELOW_GRID = TYPE_AREA.height % millimetres(gridOf(STANDARD_STYLE).line);

/**
 * Our lines fill the page from the top of the first to the foot of the last; those of a word processor have their white
 * above and below each. So they stand a little closer, for as many to fit.
 */
function flowingPitch({ items }: Page, pitch: number): number {
  const lines = new Set(baselinesOf(items)).size;
  return pitch - (pitch - CHARACTER_HEIGHT + BELOW_GRID) / lines;
}
