/** The steps of the zoom buttons. */
const STEPS: readonly number[] = [0.3, 0.4, 0.5, 0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

const PX_PER_MM = 96 / 25.4;

/** The width that must fit, in mm: a portrait page. */
const PAGE_WIDTH = 210;

/** How large the pages are. */
export type Zoom = number | "fit";

/** Sets how large the pages are drawn; the style sheet multiplies their millimetres by `--mm`. */
export class Zoomer {
  readonly #view: HTMLElement;
  #zoom: Zoom = "fit";

  constructor(view: HTMLElement) {
    this.#view = view;
  }

  get zoom(): Zoom {
    return this.#zoom;
  }

  set zoom(zoom: Zoom) {
    this.#zoom = zoom;
    this.apply();
  }

  /** The size of the pages on the screen, 1 being their size on paper. */
  get factor(): number {
    if (this.#zoom !== "fit") return this.#zoom;
    const style = getComputedStyle(this.#view);
    const room = this.#view.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
    const [least = 1, most = 1] = [STEPS[0], STEPS.at(-1)];
    return Math.min(most, Math.max(least, room / (PAGE_WIDTH * PX_PER_MM)));
  }

  /** Draws the pages at their size; to be called when the window's width has changed. */
  apply(): void {
    this.#view.style.setProperty("--mm", `${this.factor * PX_PER_MM}px`);
  }

  /** The next step up (1) or down (-1). */
  step(direction: 1 | -1): void {
    const now = this.factor;
    const larger = STEPS.filter((step) => step > now + 0.01);
    const smaller = STEPS.filter((step) => step < now - 0.01);
    const next = direction > 0 ? larger[0] : smaller.at(-1);
    if (next !== undefined) this.zoom = next;
  }
}
