import type { ImageItem, Item, Page, RuleItem, SealItem, TextItem } from "../../src/core/layout/page";
import { unevenness } from "./unevenness";

/** Pages as text that is read like the page: a line for each line of text, rule, picture and seal, figures in mm. */
export function pagesAsText(pages: readonly Page[]): string {
  return `${pages.map(pageAsText).join("\n\n")}\n`;
}

function pageAsText({ number, width, height, items }: Page): string {
  const head = `page ${number}  ${width} × ${height}`;
  const lines = joinedStretches(items).map(itemAsText);
  return [head, ...(lines.length > 0 ? lines : ["  (blank)"])].join("\n");
}

/** Stretches of one look on one line are one item, wherever the draft's own text begins and ends in it. */
function joinedStretches(items: readonly Item[]): readonly Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last?.type === "text" && item.type === "text" && goesOn(last, item)) {
      const text = last.text + item.text;
      joined[joined.length - 1] = {
        ...last,
        text,
        xs: [...last.xs, ...item.xs],
        widths: [...last.widths, ...item.widths],
      };
    } else joined.push(item);
  }
  return joined;
}

function goesOn(last: TextItem, next: TextItem): boolean {
  const looks = (["y", "font", "size", "color", "bold", "element", "rotation"] as const).every(
    (key) => last[key] === next[key],
  );
  return looks && Math.abs(next.x - rightEdge(last)) < 0.01;
}

function itemAsText(item: Item): string {
  switch (item.type) {
    case "text":
      return textAsText(item);
    case "rule":
      return ruleAsText(item);
    case "image":
      return imageAsText(item);
    case "seal":
      return sealAsText(item);
  }
}

function textAsText(item: TextItem): string {
  const { y, x, size, font, bold, color, element, text, rotation } = item;
  const place = `y ${figure(y)}  x ${figure(x)} – ${figure(rightEdge(item))}`;
  const look = `${String(Number(size.toFixed(2))).padStart(5)} ${(bold ? `${font} bold` : font).padEnd(13)} ${color}`;
  const turned = rotation ? `  turned ${rotation}°` : "";
  return `  text   ${place} ${look}  ${element}  ${text}${unevenness(item)}${turned}`;
}

function ruleAsText({ x1, y1, x2, y2, width, color, element }: RuleItem): string {
  const way = `y ${figure(y1)} – ${figure(y2)}  x ${figure(x1)} – ${figure(x2)}`;
  return `  rule   ${way}  ${width.toFixed(2)} wide  ${color}  ${element}`;
}

function imageAsText({ x, y, width, height, path, alternative }: ImageItem): string {
  const place = `y ${figure(y)} – ${figure(y + height)}  x ${figure(x)} – ${figure(x + width)}`;
  return `  image  ${place}  ${path}  ${alternative}`.trimEnd();
}

function sealAsText({ x, y, diameter, organ }: SealItem): string {
  return `  seal   middle y ${figure(y)}  x ${figure(x)}  across ${figure(diameter)}  ${organ}`;
}

function rightEdge({ x, xs, widths }: TextItem): number {
  return (xs.at(-1) ?? x) + (widths.at(-1) ?? 0);
}

function figure(millimetres: number): string {
  return millimetres.toFixed(2).padStart(6);
}
