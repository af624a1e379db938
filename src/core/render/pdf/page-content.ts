import renderContent from "../../../../templates/layouts/pdf/page.pdf.hbs";
import type { ImageItem, Item, Page, RuleItem, TextItem } from "../../layout/page";
import { MM_PER_POINT } from "../../standard/sizes";
import type { Typesetter } from "../fonts/typesetter";
import { pictureFrame } from "../picture-frame";
import { BOLDENING } from "../placed-glyphs";
import { colorOperators } from "./color";
import type { PictureObjects } from "./pictures/picture-objects";
import type { Tags } from "./tags";
import { placeText } from "./text-runs";
import { points } from "./units";

/** What pages are drawn with; it remembers what they used. */
export interface PageTools {
  readonly typesetter: Typesetter;
  readonly pictures: PictureObjects;
  readonly tags: Tags;
}

/** The content stream of a page, counted from 0. Coordinates are those of `Page`: millimetres, y downwards. Seals are never drawn. */
export function pageContent(page: Page, index: number, tools: PageTools): string {
  const groups = tools.tags
    .tagged(page, index)
    .map(({ tag, items }) => ({ tag, items: items.flatMap((item) => viewsOf(item, tools)) }))
    .filter(({ items }) => items.length > 0);
  return renderContent({ unit: points(1).toFixed(8), top: points(page.height), groups });
}

const NOTHING = { text: null, rule: null, image: null };

function viewsOf(item: Item, tools: PageTools): readonly object[] {
  switch (item.type) {
    case "text":
      return textViews(item, tools.typesetter);
    case "rule":
      return [{ ...NOTHING, rule: ruleView(item) }];
    case "image":
      return imageViews(item, tools);
    case "seal":
      return [];
  }
}

function textViews(item: TextItem, typesetter: Typesetter): readonly object[] {
  const placed = placeText(item, typesetter);
  if (!placed) return [];
  const { x, y, size, font } = item;
  const { fill, stroke } = colorOperators(item.color);
  const turned = item.rotation === 90;
  const text = {
    font,
    size: size * MM_PER_POINT,
    // Glyphs stand upright although y points downwards; turned, they run down the page.
    turn: turned ? "0 1 1 0" : "1 0 0 -1",
    x: turned ? x : x + placed.offset,
    y: turned ? y + placed.offset : y,
    fill,
    bold: item.bold ? { stroke, width: size * MM_PER_POINT * BOLDENING } : null,
    runs: placed.runs.map(({ stretch, glyphs }) => ({ stretch: stretch === 100 ? null : stretch, glyphs })),
  };
  return [{ ...NOTHING, text }];
}

function ruleView({ x1, y1, x2, y2, width, color }: RuleItem): object {
  return { x1, y1, x2, y2, width, stroke: colorOperators(color).stroke };
}

/** A picture that cannot be had is an empty frame with its caption, as on the page as SVG. */
function imageViews(item: ImageItem, tools: PageTools): readonly object[] {
  const name = tools.pictures.nameOf(item.path);
  if (name === undefined) return pictureFrame(item).flatMap((part) => viewsOf(part, tools));
  const { x, y, width, height } = item;
  return [{ ...NOTHING, image: { name, x, bottom: y + height, width, height: -height } }];
}
