import type { PreviewSettings } from "../messages";

/** The steps of the zoom. */
export const STEPS: readonly number[] = [0.3, 0.4, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

const [LEAST, MOST] = [0.2, 4];

const PX_PER_MM = 96 / 25.4;

/** What must fit, in mm: portrait pages. Landscape ones are drawn smaller where they are too wide. */
const PAGE = { width: 210, height: 297 };

/** Between two pages in a row, in px; the style sheet's `gap`. */
const GAP = 16;

/** Sets how large the pages are drawn; the style sheet multiplies their millimetres by `--page-mm`. */
export class Zoomer {
  readonly #view: HTMLElement;
  #zoom: PreviewSettings["zoom"] = "width";
  #columns = 1;

  constructor(view: HTMLElement) {
    this.#view = view;
  }

  get zoom(): PreviewSettings["zoom"] {
    return this.#zoom;
  }

  /** The size, and how many pages stand in a row. */
  set(zoom: PreviewSettings["zoom"], columns: number): void {
    this.#zoom = zoom;
    this.#columns = columns;
    this.apply();
  }

  /** The size of the pages on the screen, 1 being their size on paper. */
  get factor(): number {
    if (typeof this.#zoom === "number") return this.#zoom;
    const room = this.#room();
    const byWidth = (room.width - GAP * (this.#columns - 1)) / (PAGE.width * this.#columns);
    const byHeight = this.#zoom === "page" ? room.height / PAGE.height : Number.POSITIVE_INFINITY;
    return Math.min(MOST, Math.max(LEAST, Math.min(byWidth, byHeight) / PX_PER_MM));
  }

  /** Draws the pages at their size; to be called when the window's size has changed. */
  apply(): void {
    const { style } = this.#view;
    style.setProperty("--page-mm", `${this.factor * PX_PER_MM}px`);
    style.setProperty("--columns", String(this.#columns));
    style.setProperty("--room", typeof this.#zoom === "number" ? "1000000px" : `${this.#room().width}px`);
  }

  /** The next step up (1) or down (-1); the last one stays. */
  next(direction: 1 | -1): PreviewSettings["zoom"] {
    const now = this.factor;
    const larger = STEPS.filter((step) => step > now + 0.01);
    const smaller = STEPS.filter((step) => step < now - 0.01);
    return (direction > 0 ? larger[0] : smaller.at(-1)) ?? this.#zoom;
  }

  /** What the pages can take up, in px. */
  #room(): { readonly width: number; readonly height: number } {
    const style = getComputedStyle(this.#view);
    const inner = (whole: number, from: string, to: string) => whole - Number.parseFloat(from) - Number.parseFloat(to);
    return {
      width: inner(this.#view.clientWidth, style.paddingLeft, style.paddingRight),
      height: inner(this.#view.clientHeight, style.paddingTop, style.paddingBottom),
    };
  }
}
