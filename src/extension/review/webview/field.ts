/** How long nothing must have been typed before it is entered, in ms. */
const PAUSE_MS = 400;

/**
 * A field whose words stand in the sheet. What is being typed is never written over: the sheet's words are put in when
 * the reviewer has not changed them.
 */
export class Field {
  readonly #element: HTMLInputElement | HTMLTextAreaElement;
  readonly #enter: (before: string, after: string) => number;
  /** What the reviewer has seen in the sheet. */
  #seen = "";
  /** What was entered last, as long as it is not known to be written; `before` is what is known to be. */
  #pending: { readonly entry: number; readonly words: string; readonly before: string } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `enter` writes words into the sheet and returns the number of the entry. */
  constructor(element: HTMLInputElement | HTMLTextAreaElement, enter: (before: string, after: string) => number) {
    this.#element = element;
    this.#enter = enter;
    element.addEventListener("input", (event) => {
      this.#fit();
      clearTimeout(this.#timer);
      // Half a word of an input method is no entry.
      if (!(event as InputEvent).isComposing) this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
    });
    element.addEventListener("compositionend", () => {
      this.#timer = setTimeout(() => this.flush(), PAUSE_MS);
    });
    element.addEventListener("blur", () => this.flush());
  }

  /** What the reviewer has seen in the sheet. */
  get seen(): string {
    return this.#seen;
  }

  set isDisabled(isDisabled: boolean) {
    this.#element.disabled = isDisabled;
  }

  /** Enters what was typed, now. */
  flush(): void {
    clearTimeout(this.#timer);
    const words = this.#element.value;
    if (words === (this.#pending?.words ?? this.#seen)) return;
    const before = this.#pending?.before ?? this.#seen;
    this.#pending = { entry: this.#enter(this.#seen, words), words, before };
    this.#seen = words;
  }

  /** Shows what the sheet says after the entry of that number. */
  show(words: string, entered: number): void {
    if (this.#pending && this.#pending.entry > entered) return;
    const isTyping = this.#element.value !== (this.#pending?.words ?? this.#seen);
    this.#pending = undefined;
    if (isTyping) return;
    this.#seen = words;
    if (this.#element.value !== words) this.#element.value = words;
    this.#fit();
  }

  /** Entries were not written: what was typed stays, and is entered again with the next letter or when the field is left. */
  retry(): void {
    this.#seen = this.#pending?.before ?? this.#seen;
    this.#pending = undefined;
  }

  /** As many lines as the words need. */
  #fit(): void {
    if (!(this.#element instanceof HTMLTextAreaElement)) return;
    this.#element.style.height = "auto";
    this.#element.style.height = `${this.#element.scrollHeight + 2}px`;
  }
}
