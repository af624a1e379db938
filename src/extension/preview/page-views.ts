import type { Page } from "../../core/layout/page";
import { renderPageSvg } from "../../core/render/html/page-svg";
import type { PageView } from "./messages";
import { looksLike } from "./same-look";

/** Finds which pages must be drawn anew: typing at the head of a draft moves all offsets but few pictures of pages. */
export class PageViews {
  readonly #imageHref: (path: string) => string | undefined;
  #drawn: readonly Page[] = [];

  /** `imageHref` tells where the preview can load a picture. */
  constructor(imageHref: (path: string) => string | undefined) {
    this.#imageHref = imageHref;
  }

  /** The pages, with pictures only of those that look otherwise than in the last call. */
  next(pages: readonly Page[]): readonly PageView[] {
    const views = pages.map((page, index): PageView => {
      const { width, height } = page;
      const last = this.#drawn[index];
      const ranges = page.items.flatMap((item) =>
        "range" in item && item.range ? [item.range.start, item.range.end] : [],
      );
      if (last && looksLike(page, last)) return { width, height, ranges };
      const svg = renderPageSvg(withNumberedRanges(page), { imageHref: this.#imageHref, seals: true });
      return { width, height, ranges, svg };
    });
    this.#drawn = pages;
    return views;
  }
}

/** The page with numbers in place of its ranges, so that its picture holds wherever its text moves in the draft. */
function withNumberedRanges(page: Page): Page {
  let number = 0;
  const items = page.items.map((item) => {
    if (!("range" in item) || !item.range) return item;
    const numbered = { ...item, range: { start: number, end: number } };
    number++;
    return numbered;
  });
  return { ...page, items };
}
