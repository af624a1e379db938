import type { PageChange, PageLook, PagePicture } from "../messages";
import { strings } from "./host";
import type { Places } from "./places";
import { textLayer } from "./text-layer";

/** Pages near the window, counted from 0, both included. */
export interface Near {
  readonly first: number;
  readonly last: number;
}

/** The pages on the screen: a sheet of paper for each, its words for those who hear them, and near the window its picture. */
export class Sheets {
  readonly #container: HTMLElement;
  readonly #places: Places;
  readonly #sheets: HTMLElement[] = [];

  constructor(container: HTMLElement, places: Places) {
    this.#container = container;
    this.#places = places;
  }

  get all(): readonly HTMLElement[] {
    return this.#sheets;
  }

  /** Takes over what has changed; `count` pages are left. */
  change(count: number, changes: readonly PageChange[]): void {
    for (const gone of this.#sheets.splice(count)) gone.remove();
    while (this.#sheets.length < count) this.#addSheet();
    for (const { index, look, svg } of changes) {
      const sheet = this.#sheets[index];
      if (!sheet || !look) continue;
      showLook(sheet, look);
      removePicture(sheet);
      if (svg !== undefined) addPicture(sheet, svg);
    }
  }

  /** Draws these pages. */
  draw(pictures: readonly PagePicture[]): void {
    for (const { index, svg } of pictures) {
      const sheet = this.#sheets[index];
      if (!sheet) continue;
      removePicture(sheet);
      addPicture(sheet, svg);
    }
  }

  /** Drops the pictures of all other pages: a long draft would slow down everything. */
  keepOnly({ first, last }: Near): void {
    this.#sheets.forEach((sheet, index) => {
      if (index < first || index > last) removePicture(sheet);
    });
  }

  /** The offset in the draft of what the event is about; undefined where nothing comes from the draft. */
  offsetAt(event: Event): number | undefined {
    const item = (event.target as Element).closest("[data-start]");
    const sheet = item?.closest<HTMLElement>(".sheet");
    if (!item || !sheet) return undefined;
    const place = this.#places.at(this.#sheets.indexOf(sheet), Number(item.getAttribute("data-start")));
    if (!place) return undefined;
    const { start, end } = place;
    const isVerbatim = item instanceof SVGTextContentElement && item.textContent.length === end - start;
    if (!isVerbatim || !(event instanceof MouseEvent)) return start;
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(item.getScreenCTM()?.inverse());
    return start + Math.max(0, item.getCharNumAtPosition(point));
  }

  #addSheet(): void {
    const sheet = document.createElement("section");
    this.#sheets.push(sheet);
    sheet.className = "sheet";
    sheet.tabIndex = -1;
    sheet.role = "group";
    sheet.ariaLabel = strings.page.replace("{0}", String(this.#sheets.length));
    this.#container.append(sheet);
  }
}

function showLook(sheet: HTMLElement, { width, height, text }: PageLook): void {
  sheet.style.setProperty("--width", String(width));
  sheet.style.setProperty("--height", String(height));
  sheet.classList.toggle("landscape", width > height);
  sheet.querySelector(":scope > .text")?.remove();
  sheet.prepend(textLayer(text));
}

function removePicture(sheet: HTMLElement): void {
  sheet.querySelector(":scope > .picture")?.remove();
}

/** Read as XML: nothing in it can be anything but a picture. Its words are in the text layer, which it stands upon. */
function addPicture(sheet: HTMLElement, svg: string): void {
  const page = document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true);
  page.classList.add("picture");
  page.removeAttribute("role");
  page.removeAttribute("aria-label");
  page.setAttribute("aria-hidden", "true");
  sheet.querySelector(":scope > .text")?.after(page);
}
