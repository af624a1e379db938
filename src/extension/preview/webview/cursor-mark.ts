import { extentOf } from "./extent";
import type { Place } from "./sheets";

/** A bar in the margin beside the line that the writer's cursor is in. */
export class CursorMark {
  readonly element = document.createElement("div");

  constructor() {
    this.element.className = "cursor-mark";
    this.element.ariaHidden = "true";
  }

  /** Puts the bar beside the place; takes it away when there is none. */
  put(place: Place | undefined): void {
    if (!place) {
      this.element.remove();
      return;
    }
    const { top, height } = extentOf(place.item);
    this.element.style.setProperty("--top", String(top));
    this.element.style.setProperty("--extent", String(height));
    if (this.element.parentElement !== place.sheet) place.sheet.append(this.element);
  }
}
