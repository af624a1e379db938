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

/** How far below its baseline a line of text reaches, as a share of its size. */
const DESCENT = 0.15;

/** Upper edge and height on the page, in mm. */
function extentOf(item: Element): { readonly top: number; readonly height: number } {
  const y = numberOf(item, "y");
  if (!(item instanceof SVGTextElement)) {
    const box = item.hasAttribute("height") ? item : item.querySelector("[height]");
    return box ? { top: numberOf(box, "y"), height: numberOf(box, "height") } : { top: y, height: 0 };
  }
  const size = numberOf(item, "font-size");
  return { top: y - size * (1 - DESCENT), height: size };
}

function numberOf(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute) ?? 0);
}
