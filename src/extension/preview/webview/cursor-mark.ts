import type { Place } from "./places";

/** A bar in the margin beside the line that the writer's cursor is in. */
export class CursorMark {
  readonly element = document.createElement("div");

  constructor() {
    this.element.className = "cursor-mark";
    this.element.ariaHidden = "true";
  }

  /** Puts the bar beside the place on its sheet; takes it away when there is none. */
  put(sheet: HTMLElement | undefined, place: Place | undefined): void {
    if (!sheet || !place) {
      this.element.remove();
      return;
    }
    this.element.style.setProperty("--top", String(place.top));
    this.element.style.setProperty("--extent", String(place.height));
    if (this.element.parentElement !== sheet) sheet.append(this.element);
  }
}
