import type { Page } from "../../core/layout/page";
import { renderPageSvg } from "../../core/render/html/page-svg";
import type { PageView } from "./messages";

/** Finds which pages must be drawn anew: typing at the head of a draft moves all offsets but few pictures of pages. */
export class PageViews {
  readonly #imageHref: (path: string) => string | undefined;
  #drawn: readonly string[] = [];

  /** `imageHref` tells where the preview can load a picture. */
  constructor(imageHref: (path: string) => string | undefined) {
    this.#imageHref = imageHref;
  }

  /** The pages, with pictures only of those that look otherwise than in the last call. */
  next(pages: readonly Page[]): readonly PageView[] {
    const pictures: string[] = [];
    const views = pages.map((page, index): PageView => {
      const { numbered, ranges } = withNumberedRanges(page);
      const svg = renderPageSvg(numbered, { imageHref: this.#imageHref, seals: true });
      pictures.push(svg);
      const isDrawn = this.#drawn[index] === svg;
      return { width: page.width, height: page.height, ranges, ...(isDrawn ? {} : { svg }) };
    });
    this.#drawn = pictures;
    return views;
  }
}

/** The page with numbers in place of its ranges, so that it looks the same wherever its text has moved in the draft. */
function withNumberedRanges(page: Page): { readonly numbered: Page; readonly ranges: readonly number[] } {
  const ranges: number[] = [];
  const items = page.items.map((item) => {
    if (!("range" in item) || !item.range) return item;
    const number = ranges.push(item.range.start, item.range.end) / 2 - 1;
    return { ...item, range: { start: number, end: number } };
  });
  return { numbered: { ...page, items }, ranges };
}
