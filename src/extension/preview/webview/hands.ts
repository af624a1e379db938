/** How long after the last touch a scroll is still the reader's, in ms: wheels and trackpads run on. */
const RUN_ON_MS = 400;

/** Knows whether the reader is scrolling, and not the preview by itself. */
export class Hands {
  #touchedAt = Number.NEGATIVE_INFINITY;
  #isHolding = false;

  constructor(view: HTMLElement) {
    for (const type of ["wheel", "touchmove", "keydown"]) {
      view.addEventListener(type, () => this.#touch(), { passive: true });
    }
    view.addEventListener("pointerdown", () => {
      this.#isHolding = true;
    });
    for (const type of ["pointerup", "pointercancel", "blur"]) {
      addEventListener(type, () => {
        this.#isHolding = false;
      });
    }
  }

  /** Whether what moves now is moved by the reader. */
  get isOn(): boolean {
    return this.#isHolding || performance.now() - this.#touchedAt < RUN_ON_MS;
  }

  /** What moves next moves by itself. */
  letGo(): void {
    this.#isHolding = false;
    this.#touchedAt = Number.NEGATIVE_INFINITY;
  }

  #touch(): void {
    this.#touchedAt = performance.now();
  }
}
