import renderContent from "../../../../templates/layouts/pdf/page.pdf.hbs";
import type { ImageItem, Item, Page } from "../../layout/page";
import type { Typesetter } from "../fonts/typesetter";
import { pictureFrame } from "../picture-frame";
import { pictureOperators, ruleOperators, textOperators } from "./operators";
import type { PictureObjects } from "./pictures/picture-objects";
import type { Tags } from "./tags";
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
    .map(({ tag, items }) => ({ tag, operators: operatorsOf(items, tools) }))
    .filter(({ operators }) => operators !== "");
  return renderContent({ unit: points(1).toFixed(8), top: points(page.height), groups });
}

/** What draws the items, a line each; empty for items that draw nothing. */
function operatorsOf(items: readonly Item[], tools: PageTools): string {
  return items
    .map((item) => drawing(item, tools))
    .filter((operators) => operators !== "")
    .join("\n");
}

function drawing(item: Item, tools: PageTools): string {
  switch (item.type) {
    case "text":
      return textOperators(item, tools.typesetter);
    case "rule":
      return ruleOperators(item);
    case "image":
      return pictureDrawing(item, tools);
    case "seal":
      return "";
  }
}

/** A picture that cannot be had is an empty frame with its caption, as on the page as SVG. */
function pictureDrawing(item: ImageItem, tools: PageTools): string {
  const name = tools.pictures.nameOf(item.path);
  return name === undefined ? operatorsOf(pictureFrame(item), tools) : pictureOperators(item, name);
}
