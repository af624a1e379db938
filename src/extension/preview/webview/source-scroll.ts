import type { Place, Places } from "./places";
import type { Sheets } from "./sheets";

/**
 * Which offset of the draft stands at the upper edge. The front matter's words are spread over the first and the last
 * page: the window passes over the head of the first page while the editor passes over them.
 */
export class SourceScroll {
  readonly #view: HTMLElement;
  readonly #sheets: Sheets;
  readonly #places: Places;
  #bodyStart = 0;

  constructor(view: HTMLElement, sheets: Sheets, places: Places) {
    this.#view = view;
    this.#sheets = sheets;
    this.#places = places;
  }

  /** Where the body begins in the draft. */
  set bodyStart(offset: number) {
    this.#bodyStart = offset;
  }

  /** The offset of the first line of the body below the upper edge, or one within the front matter. */
  get top(): number | undefined {
    const top = this.#view.scrollTop;
    const first = this.#firstLine();
    if (first === undefined) return undefined;
    if (top < first) return Math.round((Math.max(0, top) / first) * this.#bodyStart);
    for (const [page, sheet] of this.#sheets.all.entries()) {
      if (sheet.offsetTop + sheet.offsetHeight <= top) continue;
      for (const place of this.#lines(page)) if (this.#heightOf(place) >= top) return place.start;
    }
    return undefined;
  }

  /** Brings the place of the offset to the upper edge. */
  set top(offset: number) {
    const height = this.#heightAt(offset);
    if (height !== undefined) this.#view.scrollTo({ top: height });
  }

  #heightAt(offset: number): number | undefined {
    const first = this.#firstLine();
    if (first !== undefined && offset < this.#bodyStart) return (offset / this.#bodyStart) * first;
    const place = this.#places.find(offset, this.#bodyStart);
    return place ? this.#heightOf(place) : first;
  }

  #firstLine(): number | undefined {
    for (const page of this.#sheets.all.keys()) for (const place of this.#lines(page)) return this.#heightOf(place);
    return undefined;
  }

  /** The body's lines on the page. */
  *#lines(page: number): Generator<Place> {
    for (const place of this.#places.of(page)) if (place.start >= this.#bodyStart) yield place;
  }

  /** The distance of a place from the head of the first page, in px. */
  #heightOf({ page, top }: Place): number {
    const sheet = this.#sheets.all[page];
    if (!sheet) return 0;
    const pageHeight = Number(sheet.style.getPropertyValue("--height"));
    return sheet.offsetTop + (top / pageHeight) * sheet.offsetHeight - MARGIN;
  }
}

/** Left free above the line, in px. */
const MARGIN = 4;
