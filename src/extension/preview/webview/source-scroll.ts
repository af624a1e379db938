import { extentOf } from "./extent";
import type { Sheets } from "./sheets";

/**
 * Which offset of the draft stands at the upper edge. The front matter's words are spread over the first and the last
 * page: the window passes over the head of the first page while the editor passes over them.
 */
export class SourceScroll {
  readonly #view: HTMLElement;
  readonly #sheets: Sheets;
  #bodyStart = 0;

  constructor(view: HTMLElement, sheets: Sheets) {
    this.#view = view;
    this.#sheets = sheets;
  }

  /** Where the body begins in the draft. */
  set bodyStart(offset: number) {
    this.#bodyStart = offset;
  }

  /** The offset of the first line of the body below the upper edge, or one within the front matter. */
  get top(): number | undefined {
    const top = this.#view.scrollTop;
    const first = this.#firstLine();
    if (!first) return undefined;
    if (top < first.height) return Math.round((Math.max(0, top) / first.height) * this.#bodyStart);
    for (const sheet of this.#sheets.all) {
      if (sheet.offsetTop + sheet.offsetHeight <= top) continue;
      for (const { height, start } of this.#lines(sheet)) if (height >= top) return start;
    }
    return undefined;
  }

  /** Brings the place of the offset to the upper edge. */
  set top(offset: number) {
    const height = this.#heightOf(offset);
    if (height !== undefined) this.#view.scrollTo({ top: height });
  }

  #heightOf(offset: number): number | undefined {
    const first = this.#firstLine();
    if (first && offset < this.#bodyStart) return (offset / this.#bodyStart) * first.height;
    const place = this.#sheets.placeOf(offset, this.#bodyStart);
    return place ? heightOf(place.sheet, place.item) : first?.height;
  }

  #firstLine(): { readonly height: number } | undefined {
    for (const sheet of this.#sheets.all) for (const line of this.#lines(sheet)) return line;
    return undefined;
  }

  /** The body's lines on the page, with their distance from the head of the first page in px. */
  *#lines(sheet: HTMLElement): Generator<{ readonly height: number; readonly start: number }> {
    for (const { item, start } of this.#sheets.itemsOf(sheet)) {
      if (start >= this.#bodyStart) yield { height: heightOf(sheet, item), start };
    }
  }
}

/** Left free above the line, in px. */
const MARGIN = 4;

function heightOf(sheet: HTMLElement, item: Element): number {
  const pageHeight = Number(sheet.style.getPropertyValue("--height"));
  return sheet.offsetTop + (extentOf(item).top / pageHeight) * sheet.offsetHeight - MARGIN;
}
