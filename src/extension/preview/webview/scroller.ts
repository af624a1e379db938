import type { Sheets } from "./sheets";

/** Where the window stands over the pages: counted in pages, so that it holds at any zoom. */
export class Scroller {
  readonly #view: HTMLElement;
  readonly #sheets: Sheets;

  constructor(view: HTMLElement, sheets: Sheets) {
    this.#view = view;
    this.#sheets = sheets;
  }

  /** Whole pages above the upper edge, and the fraction of the one that it cuts; the space above a page is a part of it. */
  get position(): number {
    const top = this.#view.scrollTop;
    const index = Math.max(
      0,
      this.#sheets.all.findLastIndex((sheet) => sheet.offsetTop - MARGIN <= top),
    );
    const sheet = this.#sheets.all[index];
    return sheet ? index + (top - sheet.offsetTop + MARGIN) / (sheet.offsetHeight + MARGIN) : 0;
  }

  set position(position: number) {
    const index = Math.max(0, Math.floor(position));
    const sheet = this.#sheets.all[index];
    if (!sheet) return;
    this.#view.scrollTop = sheet.offsetTop - MARGIN + (position - index) * (sheet.offsetHeight + MARGIN);
  }

  /** Shows the middle of pages that are wider than the window. */
  centre(): void {
    this.#view.scrollLeft = (this.#view.scrollWidth - this.#view.clientWidth) / 2;
  }

  /** Changes the size of the pages under the reader's eyes: the upper edge and the middle stay where they are. */
  keep(change: () => void): void {
    const { position } = this;
    const middle = (this.#view.scrollLeft + this.#view.clientWidth / 2) / this.#view.scrollWidth;
    change();
    this.position = position;
    this.#view.scrollLeft = middle * this.#view.scrollWidth - this.#view.clientWidth / 2;
  }

  /** The page in the middle of the window, counted from 0; the first of a row. */
  get currentPage(): number {
    const middle = this.#view.scrollTop + this.#view.clientHeight / 2;
    const index = this.#sheets.all.findIndex((sheet) => sheet.offsetTop + sheet.offsetHeight > middle);
    return index < 0 ? Math.max(0, this.#sheets.all.length - 1) : index;
  }

  /** The first page of the next row of pages (1), or of the one before (-1). */
  neighbour(direction: 1 | -1): number {
    const { all } = this.#sheets;
    const current = this.currentPage;
    const top = all[current]?.offsetTop ?? 0;
    const others = all.map((sheet, index) => ({ index, top: sheet.offsetTop })).filter((other) => other.top !== top);
    if (direction > 0) return others.find(({ index }) => index > current)?.index ?? current;
    const before = others.filter(({ index }) => index < current).at(-1);
    return others.find((other) => other.top === before?.top)?.index ?? current;
  }

  /** Brings the head of a page to the upper edge. */
  goTo(page: number): void {
    const sheet = this.#sheets.all[page];
    if (sheet) this.#view.scrollTo({ top: sheet.offsetTop - MARGIN, behavior: behavior() });
  }

  /** Scrolls as little as needed to show the element, which then stands in the middle; not at all when it is seen. */
  show(element: Element): void {
    const [view, place] = [this.#view.getBoundingClientRect(), element.getBoundingClientRect()];
    if (place.top >= view.top + MARGIN && place.bottom <= view.bottom - MARGIN) return;
    const top = this.#view.scrollTop + place.top - view.top - (view.height - place.height) / 2;
    this.#view.scrollTo({ top, behavior: behavior() });
  }
}

/** Left free above and below what is shown, in px. */
const MARGIN = 16;

function behavior(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches || document.body.matches(".vscode-reduce-motion")
    ? "auto"
    : "smooth";
}
