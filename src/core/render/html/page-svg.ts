import renderPage from "../../../../templates/layouts/html/page.svg.hbs";
import type { ImageItem, Item, Page, RuleItem, SealItem, TextItem } from "../../layout/page";
import { COLORS } from "../../standard/geometry";
import { MM_PER_POINT } from "../../standard/sizes";
import { type GlyphPlacement, glyphPlacement, ROOM_BEFORE } from "../glyph-placement";
import { xmlText } from "../xml-text";
import { typefaceClass } from "./font-styles";

export interface PageSvgOptions {
  /** Where a picture of the draft can be had; without an answer its frame is drawn with its caption. */
  readonly imageHref?: (path: string) => string | undefined;
  /** Whether the places kept for seals are shown, as dashed outlines. */
  readonly seals?: boolean;
}

/**
 * One page as an SVG element, 1 user unit = 1 mm. Text is real text, every character at its own place, so that no
 * font's advance moves anything; each item carries `data-element` and, where it comes from the source, `data-start`
 * and `data-end`. The style sheet is `fontStyles()`, once for all pages of a document.
 */
export function renderPageSvg(page: Page, options: PageSvgOptions = {}): string {
  const { number, width, height } = page;
  const items = page.items.filter((item) => item.type !== "seal" || options.seals);
  return renderPage({ number, width, height, items: items.map((item) => viewOf(item, options)) });
}

const NOTHING = { text: null, rule: null, image: null, missing: null, seal: null, range: null };

function viewOf(item: Item, options: PageSvgOptions): object {
  const { element } = item;
  switch (item.type) {
    case "text":
      return { ...NOTHING, element, range: item.range ?? null, text: textView(item) };
    case "rule":
      return { ...NOTHING, element, rule: ruleView(item) };
    case "image":
      return { ...NOTHING, element, range: item.range, ...imageView(item, options) };
    case "seal":
      return { ...NOTHING, element, seal: sealView(item) };
  }
}

function textView(item: TextItem): object {
  return {
    fontClass: typefaceClass(item.font),
    x: item.x,
    y: item.y,
    size: item.size * MM_PER_POINT,
    color: item.color === COLORS.black ? null : item.color,
    bold: item.bold ?? false,
    turned: item.rotation === 90,
    runs: runsOf(item),
  };
}

/** Characters that are anchored alike and follow each other. */
interface AnchoredRun {
  readonly anchor: GlyphPlacement;
  text: string;
  readonly xs: number[];
}

/**
 * Splits the text by the place of its glyphs in their cells. A character beyond U+FFFF stands alone, for readers differ
 * on whether it takes one or two of the numbers in `x`.
 */
function runsOf(item: TextItem): readonly object[] {
  const runs: AnchoredRun[] = [];
  let isLastClosed = true;
  [...item.text].forEach((character, index) => {
    const anchor = glyphPlacement(character);
    const left = item.xs[index] ?? item.x;
    const x = left + (item.widths[index] ?? 0) * ROOM_BEFORE[anchor];
    const last = runs.at(-1);
    const isAlone = character.length > 1;
    if (last && last.anchor === anchor && !isAlone && !isLastClosed) {
      last.text += xmlText(character);
      last.xs.push(x);
    } else {
      runs.push({ anchor, text: xmlText(character), xs: [x] });
    }
    isLastClosed = isAlone;
  });
  return runs.map((run) => ({ ...run, anchor: run.anchor === "middle" ? null : run.anchor }));
}

function ruleView({ x1, y1, x2, y2, width, color }: RuleItem): object {
  return { x1, y1, x2, y2, width, color };
}

function imageView(item: ImageItem, options: PageSvgOptions): object {
  const { x, y, width, height } = item;
  const alternative = xmlText(item.alternative || item.path);
  const href = options.imageHref?.(item.path);
  if (href !== undefined) return { image: { x, y, width, height, alternative, href: xmlText(href) } };
  const centre = { centreX: x + width / 2, centreY: y + height / 2 };
  return { missing: { x, y, width, height, alternative, fontClass: typefaceClass("fangsong"), size: 4, ...centre } };
}

function sealView(item: SealItem): object {
  return { x: item.x, y: item.y, radius: item.diameter / 2, color: COLORS.red, label: xmlText(`印章：${item.organ}`) };
}
