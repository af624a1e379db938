import type { MarkedLine, PageMark } from "../messages";
import { strings } from "./host";
import type { Near, Sheets } from "./sheets";

const SVG = "http://www.w3.org/2000/svg";

/** Draws the findings on the pages: a wave below the words, which tells the fault and leads to it. */
export class Marks {
  readonly #sheets: Sheets;
  #marks: readonly PageMark[] = [];
  readonly #layers = new Map<HTMLElement, Layer>();

  constructor(sheets: Sheets) {
    this.#sheets = sheets;
  }

  /** The findings as they are now. */
  set(marks: readonly PageMark[]): void {
    this.#marks = marks;
  }

  /** Draws them on the pages near the window, or takes them away; what has not changed is left alone. */
  draw(isShown: boolean, { first, last }: Near): void {
    const byPage = new Map<number, PageMark[]>();
    for (const mark of isShown ? this.#marks : []) byPage.set(mark.page, [...(byPage.get(mark.page) ?? []), mark]);
    this.#sheets.all.forEach((sheet, index) => {
      const marks = index >= first && index <= last ? (byPage.get(index) ?? []) : [];
      this.#drawOn(sheet, marks);
    });
    for (const sheet of this.#layers.keys()) if (!sheet.isConnected) this.#layers.delete(sheet);
  }

  /** The offset in the draft of the mark that the event is about. */
  offsetAt(event: Event): number | undefined {
    const offset = (event.target as Element).closest(".mark")?.getAttribute("data-offset");
    return offset ? Number(offset) : undefined;
  }

  #drawOn(sheet: HTMLElement, marks: readonly PageMark[]): void {
    const { style } = sheet;
    const key = `${style.getPropertyValue("--width")} ${style.getPropertyValue("--height")} ${JSON.stringify(marks)}`;
    const last = this.#layers.get(sheet);
    if (last ? last.key === key : marks.length === 0) return;
    last?.element.remove();
    this.#layers.delete(sheet);
    if (marks.length === 0) return;
    const element = layerOf(sheet, marks);
    this.#layers.set(sheet, { key, element });
    sheet.append(element);
  }
}

/** The marks that a sheet bears. */
interface Layer {
  /** Equal for equal marks on equal paper. */
  readonly key: string;
  readonly element: SVGSVGElement;
}

/** A transparent sheet with the marks of the page. */
function layerOf({ style }: HTMLElement, marks: readonly PageMark[]): SVGSVGElement {
  const layer = create("svg", {
    class: "marks",
    viewBox: `0 0 ${style.getPropertyValue("--width")} ${style.getPropertyValue("--height")}`,
  });
  layer.append(...marks.map(markOf));
  return layer;
}

function markOf({ kind, sentence, offset, lines }: PageMark): SVGElement {
  const label = strings[kind].replace("{0}", () => sentence);
  const mark = create("g", {
    class: `mark ${kind}`,
    tabindex: "0",
    role: "button",
    "aria-label": label,
    "data-offset": String(offset),
  });
  const title = create("title", {});
  title.textContent = label;
  mark.append(title, ...lines.flatMap((line) => [fieldOf(line), waveOf(line)]));
  return mark;
}

/** What can be pointed at: the words and the wave below them. */
function fieldOf({ x, y, width, size }: MarkedLine): SVGElement {
  return create("rect", { x, y: y - size * 0.9, width, height: size * 1.25 });
}

/** Half the length of a wave and its height, in mm. */
const [HALF_WAVE, CREST] = [0.7, 0.55];

function waveOf({ x, y, width, size }: MarkedLine): SVGElement {
  const halves = Math.max(2, Math.round(width / HALF_WAVE));
  const step = width / halves;
  const rest = `t${step} 0`.repeat(halves - 1);
  return create("path", { d: `M${x} ${y + size * 0.22}q${step / 2} ${-CREST} ${step} 0${rest}` });
}

function create<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
