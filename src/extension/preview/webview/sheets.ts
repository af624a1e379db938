import type { PageView } from "../messages";

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
      if (svg !== undefined) sheet.replaceChildren(parseSvg(svg));
    });
  }

  /** The offset in the draft of what lies under the pointer; undefined where nothing comes from the draft. */
  offsetAt(event: MouseEvent): number | undefined {
    const item = (event.target as Element).closest<SVGGraphicsElement>("[data-start]");
    const sheet = item?.closest<HTMLElement>(".sheet");
    const range = item && sheet && this.#rangeOf(sheet, item);
    if (!range) return undefined;
    const [start, end] = range;
    if (!(item instanceof SVGTextContentElement) || item.textContent.length !== end - start) return start;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(item.getScreenCTM()?.inverse());
    return start + Math.max(0, item.getCharNumAtPosition(point));
  }

  /** The offset in the draft of the first thing on the page that comes from it. */
  firstOffset(sheet: HTMLElement): number | undefined {
    const item = sheet.querySelector<SVGGraphicsElement>("[data-start]");
    return (item && this.#rangeOf(sheet, item))?.[0];
  }

  /** Where the text at the offset stands, or else the text before it. */
  placeOf(offset: number): Place | undefined {
    let best: { readonly sheet: number; readonly item: number; readonly start: number } | undefined;
    this.#ranges.forEach((ranges, sheet) => {
      for (let item = 0; item * 2 < ranges.length; item++) {
        const start = ranges[item * 2] ?? 0;
        if (start <= offset && start > (best?.start ?? -1)) best = { sheet, item, start };
      }
    });
    const sheet = best && this.#sheets[best.sheet];
    const item = sheet?.querySelector<SVGGraphicsElement>(`[data-start="${best?.item}"]`);
    return sheet && item ? { sheet, item } : undefined;
  }

  #rangeOf(sheet: HTMLElement, item: Element): readonly [start: number, end: number] | undefined {
    const ranges = this.#ranges[this.#sheets.indexOf(sheet)];
    const number = Number(item.getAttribute("data-start"));
    const [start, end] = [ranges?.[number * 2], ranges?.[number * 2 + 1]];
    return start === undefined || end === undefined ? undefined : [start, end];
  }

  #addSheet(): HTMLElement {
    const sheet = document.createElement("section");
    sheet.className = "sheet";
    sheet.tabIndex = 0;
    this.#container.append(sheet);
    this.#sheets.push(sheet);
    return sheet;
  }
}

/** As XML: nothing in it can be read as anything but a picture. */
function parseSvg(svg: string): Node {
  return document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
}
