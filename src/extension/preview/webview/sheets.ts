import type { PageView } from "../messages";
import { strings } from "./host";

/** A place on a page. */
export interface Place {
  readonly sheet: HTMLElement;
  readonly item: SVGGraphicsElement;
}

/** The pages on the screen and where their text comes from. */
export class Sheets {
  readonly #container: HTMLElement;
  readonly #sheets: HTMLElement[] = [];
  #ranges: readonly (readonly number[])[] = [];

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  get all(): readonly HTMLElement[] {
    return this.#sheets;
  }

  /** Shows these pages; only those that come with a picture are drawn anew. */
  show(pages: readonly PageView[]): void {
    this.#ranges = pages.map(({ ranges }) => ranges);
    for (const gone of this.#sheets.splice(pages.length)) gone.remove();
    pages.forEach(({ width, height, svg }, index) => {
      const sheet = this.#sheets[index] ?? this.#addSheet();
      sheet.style.setProperty("--width", String(width));
      sheet.style.setProperty("--height", String(height));
      sheet.classList.toggle("landscape", width > height);
      if (svg !== undefined) sheet.replaceChildren(parseSvg(svg));
    });
  }

  /** The offset in the draft of what lies under the pointer; undefined where nothing comes from the draft. */
  offsetAt(event: MouseEvent): number | undefined {
    const item = (event.target as Element).closest<SVGGraphicsElement>("[data-start]");
    const range = item && this.#rangeOf(item);
    if (!range) return undefined;
    const [start, end] = range;
    if (!(item instanceof SVGTextContentElement) || item.textContent.length !== end - start) return start;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(item.getScreenCTM()?.inverse());
    return start + Math.max(0, item.getCharNumAtPosition(point));
  }

  /** Where the text at the offset stands, or else the text before it, but nothing that comes from before `from`. */
  placeOf(offset: number, from = 0): Place | undefined {
    let best: { readonly sheet: number; readonly item: number; readonly start: number } | undefined;
    this.#ranges.forEach((ranges, sheet) => {
      for (let item = 0; item * 2 < ranges.length; item++) {
        const start = ranges[item * 2] ?? 0;
        if (start >= from && start <= offset && start > (best?.start ?? -1)) best = { sheet, item, start };
      }
    });
    const sheet = best && this.#sheets[best.sheet];
    const item = sheet?.querySelector<SVGGraphicsElement>(`[data-start="${best?.item}"]`);
    return sheet && item ? { sheet, item } : undefined;
  }

  /** What on the page comes from the draft, in the order of the page, with the offset where each begins. */
  *itemsOf(sheet: HTMLElement): Generator<{ readonly item: SVGGraphicsElement; readonly start: number }> {
    for (const item of sheet.querySelectorAll<SVGGraphicsElement>("[data-start]")) {
      const [start] = this.#rangeOf(item) ?? [];
      if (start !== undefined) yield { item, start };
    }
  }

  #rangeOf(item: Element): readonly [start: number, end: number] | undefined {
    const sheet = item.closest<HTMLElement>(".sheet");
    const ranges = sheet && this.#ranges[this.#sheets.indexOf(sheet)];
    const number = Number(item.getAttribute("data-start"));
    const [start, end] = [ranges?.[number * 2], ranges?.[number * 2 + 1]];
    return start === undefined || end === undefined ? undefined : [start, end];
  }

  #addSheet(): HTMLElement {
    const sheet = document.createElement("section");
    this.#sheets.push(sheet);
    sheet.className = "sheet";
    sheet.tabIndex = -1;
    sheet.role = "group";
    sheet.ariaLabel = strings.page.replace("{0}", String(this.#sheets.length));
    this.#container.append(sheet);
    return sheet;
  }
}

/** As XML: nothing in it can be read as anything but a picture. Its sheet names the page. */
function parseSvg(svg: string): Node {
  const page = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
  page.setAttribute("role", "presentation");
  page.removeAttribute("aria-label");
  return page;
}
