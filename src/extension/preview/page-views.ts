import type { Page } from "../../core/layout/page";
import { textShift } from "../../core/layout/page-origin";
import { renderPageSvg } from "../../core/render/html/page-svg";
import type { Range } from "../../core/text/range";
import type { PageChange, PagePicture } from "./messages";
import { placesOf, shiftBetween, spanOf, withNumberedRanges } from "./page-source";
import { type BlockFinder, pageText } from "./page-text";
import { looksLike } from "./same-look";

/** The pages near the window, counted from 0, both included: only these have pictures. */
export interface PageWindow {
  readonly first: number;
  readonly last: number;
}

/** Before the preview has said where its window stands. */
const START: PageWindow = { first: 0, last: 1 };

/**
 * Knows which pages the preview has, and finds what it must be sent: nothing of a page that is the very same, a number for
 * one whose offsets have moved, and a picture only of one that looks otherwise and is near the window.
 */
export class PageViews {
  readonly #imageHref: (path: string) => string | undefined;
  #pages: readonly Page[] = [];
  /** For each page, from the first word of the draft on it to its last. */
  readonly #spans: Range[] = [];
  /** The pages whose pictures the preview has. */
  #drawn = new Set<number>();
  #window = START;

  /** `imageHref` tells where the preview can load a picture of the draft. */
  constructor(imageHref: (path: string) => string | undefined) {
    this.#imageHref = imageHref;
  }

  /** What has changed since the last call; everything the first time. `blockAt` tells the draft's blocks by their offsets. */
  next(pages: readonly Page[], blockAt: BlockFinder): readonly PageChange[] {
    const before = this.#pages;
    this.#pages = pages;
    for (const index of this.#drawn) if (index >= pages.length) this.#drawn.delete(index);
    return pages.flatMap((page, index) => {
      const last = before[index];
      return last === page ? [] : this.#change(page, index, last, blockAt);
    });
  }

  /** The window has moved: the pictures that are now missing. Those outside of it are forgotten. */
  move(window: PageWindow): readonly PagePicture[] {
    this.#window = window;
    for (const index of this.#drawn) if (!this.#isNear(index)) this.#drawn.delete(index);
    return this.#pages.flatMap((page, index) =>
      this.#isNear(index) && !this.#drawn.has(index) ? [{ index, svg: this.#draw(page, index) }] : [],
    );
  }

  /** The pages of the last call that hold words of the draft within the range, as far as can be told without looking. */
  mayShow(index: number, { start, end }: Range): boolean {
    const span = this.#spans[index];
    return span !== undefined && span.start < end && start < span.end;
  }

  #change(page: Page, index: number, last: Page | undefined, blockAt: BlockFinder): readonly PageChange[] {
    const shift = last && textShift(page, last);
    if (shift !== undefined) return this.#shift(index, shift);
    this.#spans[index] = spanOf(page);
    if (last && looksLike(page, last)) {
      const found = shiftBetween(last, page);
      if (found === undefined) return [{ index, places: placesOf(page) }];
      return found === 0 ? [] : [{ index, shift: found }];
    }
    const { width, height } = page;
    this.#drawn.delete(index);
    const look = { width, height, text: pageText(page, blockAt) };
    const places = placesOf(page);
    return [{ index, look, places, ...(this.#isNear(index) ? { svg: this.#draw(page, index) } : {}) }];
  }

  #shift(index: number, shift: number): readonly PageChange[] {
    const span = this.#spans[index];
    if (shift === 0 || !span) return [];
    this.#spans[index] = { start: span.start + shift, end: span.end + shift };
    return [{ index, shift }];
  }

  #isNear(index: number): boolean {
    return index >= this.#window.first && index <= this.#window.last;
  }

  #draw(page: Page, index: number): string {
    this.#drawn.add(index);
    return renderPageSvg(withNumberedRanges(page), { imageHref: this.#imageHref, seals: true });
  }
}
