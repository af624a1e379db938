import type { MarkedLine, PageMark } from "../messages";
import { strings } from "./host";
import type { Sheets } from "./sheets";

const SVG = "http://www.w3.org/2000/svg";

/** Draws the findings on the pages: a wave below the words, which tells the fault and leads to it. */
export class Marks {
  readonly #sheets: Sheets;
  #marks: readonly PageMark[] = [];
  #layers: readonly SVGSVGElement[] = [];

  constructor(sheets: Sheets) {
    this.#sheets = sheets;
  }

  /** The findings as they are now. */
  set(marks: readonly PageMark[]): void {
    this.#marks = marks;
  }

  /** Draws them, or takes them away. */
  draw(isShown: boolean): void {
    for (const layer of this.#layers) layer.remove();
    this.#layers = isShown
      ? this.#sheets.all.flatMap((sheet, index) =>
          layerOf(
            sheet,
            this.#marks.filter(({ page }) => page === index),
          ),
        )
      : [];
  }

  /** The offset in the draft of the mark that the event is about. */
  offsetAt(event: Event): number | undefined {
    const offset = (event.target as Element).closest(".mark")?.getAttribute("data-offset");
    return offset ? Number(offset) : undefined;
  }
}

/** A transparent sheet with the marks of the page; none where there are no marks. */
function layerOf(sheet: HTMLElement, marks: readonly PageMark[]): readonly SVGSVGElement[] {
  if (marks.length === 0) return [];
  const { style } = sheet;
  const layer = create("svg", {
    class: "marks",
    viewBox: `0 0 ${style.getPropertyValue("--width")} ${style.getPropertyValue("--height")}`,
  });
  layer.append(...marks.map(markOf));
  sheet.append(layer);
  return [layer];
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
