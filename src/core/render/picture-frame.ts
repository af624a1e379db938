import type { ImageItem, Item, RuleItem, TextItem } from "../layout/page";
import { MM_PER_POINT } from "../standard/sizes";
import { isHalfWidth } from "../text/characters";
import { xmlText } from "./xml-text";

const GREY = "#808080";

/** Height of the caption's characters, in mm; less in a small frame. */
const CAPTION = 4;

/** A frame where a missing picture would be, with its caption in the middle. */
export function pictureFrame(item: ImageItem): readonly Item[] {
  const { x, y, width, height } = item;
  const [right, bottom] = [x + width, y + height];
  return [
    line(item, x, y, right, y),
    line(item, x, bottom, right, bottom),
    line(item, x, y, x, bottom),
    line(item, right, y, right, bottom),
    caption(item),
  ];
}

function line({ element }: ImageItem, x1: number, y1: number, x2: number, y2: number): RuleItem {
  return { type: "rule", x1, y1, x2, y2, width: 0.2, color: GREY, element };
}

function caption(item: ImageItem): TextItem {
  const text = xmlText(item.alternative || item.path);
  const cells = [...text].map((character) => (isHalfWidth(character) ? 0.5 : 1));
  const total = cells.reduce((sum, cell) => sum + cell, 0);
  const em = Math.min(CAPTION, item.width / Math.max(1, total));
  let x = item.x + (item.width - total * em) / 2;
  const widths = cells.map((cell) => cell * em);
  const xs = widths.map((width) => {
    x += width;
    return x - width;
  });
  const place = { x: xs[0] ?? item.x, y: item.y + item.height / 2, size: em / MM_PER_POINT };
  return { type: "text", ...place, font: "fangsong", text, xs, widths, color: GREY, element: item.element };
}
