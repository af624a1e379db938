import type { PageTextBlock } from "../messages";

/**
 * The words of a page, unseen below its picture and each where it stands there: paragraphs, headings and tables for
 * screen readers, in the order in which they are read. A click on a paragraph leads to its source like one on the picture.
 */
export function textLayer(blocks: readonly PageTextBlock[]): HTMLElement {
  const layer = document.createElement("div");
  layer.className = "text";
  layer.lang = "zh-CN";
  let table: HTMLElement | undefined;
  let row: { readonly number: number | undefined; readonly element: HTMLElement } | undefined;
  for (const block of blocks) {
    if (block.kind !== "cell") {
      table = undefined;
      row = undefined;
      layer.append(elementOf(block));
      continue;
    }
    table ??= appended(layer, "table");
    if (row?.number !== block.row) row = { number: block.row, element: appended(table, "row") };
    row?.element.append(elementOf(block));
  }
  return layer;
}

function elementOf({ kind, text, level, item, box }: PageTextBlock): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  if (item !== undefined) element.setAttribute("data-start", String(item));
  if (kind === "picture") {
    element.role = "img";
    element.ariaLabel = text;
  } else if (kind !== "paragraph") {
    element.role = kind;
  }
  if (level !== undefined) element.ariaLevel = String(level);
  for (const [index, side] of ["--left", "--top", "--across", "--down"].entries()) {
    element.style.setProperty(side, String(box[index]));
  }
  return element;
}

function appended(parent: HTMLElement, role: string): HTMLElement {
  const element = document.createElement("div");
  element.role = role;
  parent.append(element);
  return element;
}
