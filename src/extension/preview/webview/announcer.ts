/** How long nothing must have changed before it is said, in ms: a count that follows the typing would never fall silent. */
const CALM_MS = 1500;

/** Says to screen readers what has changed on the page, once it is calm, and only what was not said last. */
export class Announcer {
  readonly #region: HTMLElement;
  #timer = 0;
  #said = "";

  /** `region` is a live region. */
  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** What holds now; the first is not said, for it is no change. */
  holds(sentence: string): void {
    clearTimeout(this.#timer);
    if (this.#said === "") this.#said = sentence;
    if (this.#said === sentence) return;
    this.#timer = setTimeout(() => {
      this.#said = sentence;
      this.#region.textContent = sentence;
    }, CALM_MS);
  }
}
