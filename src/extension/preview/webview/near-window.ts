import type { Near, Sheets } from "./sheets";

/** How far above and below the window pages are drawn, as a share of its height: they are there before they are seen. */
const AHEAD = 1;

/** Knows which pages are near the window, and tells when that changes. */
export class NearWindow {
  readonly #view: HTMLElement;
  readonly #sheets: Sheets;
  readonly #tell: (near: Near) => void;
  #near: Near = { first: 0, last: -1 };

  /** `tell` is called whenever other pages are near. */
  constructor(view: HTMLElement, sheets: Sheets, tell: (near: Near) => void) {
    this.#view = view;
    this.#sheets = sheets;
    this.#tell = tell;
  }

  /** The pages that were near last. */
  get pages(): Near {
    return this.#near;
  }

  /** To be called when something has scrolled, or pages or their sizes have changed. */
  look(): void {
    const { scrollTop, clientHeight } = this.#view;
    const top = scrollTop - clientHeight * AHEAD;
    const bottom = scrollTop + clientHeight * (1 + AHEAD);
    const { all } = this.#sheets;
    const first = all.findIndex((sheet) => sheet.offsetTop + sheet.offsetHeight >= top);
    const last = all.findLastIndex((sheet) => sheet.offsetTop <= bottom);
    if (first < 0 || last < first || (first === this.#near.first && last === this.#near.last)) return;
    this.#near = { first, last };
    this.#tell(this.#near);
  }
}
