/** How far below its baseline a line of text reaches, as a share of its size. */
const DESCENT = 0.15;

/** Upper edge and height of an item on its page, in mm. */
export function extentOf(item: Element): { readonly top: number; readonly height: number } {
  const y = numberOf(item, "y");
  if (!(item instanceof SVGTextElement)) {
    const box = item.hasAttribute("height") ? item : item.querySelector("[height]");
    return box ? { top: numberOf(box, "y"), height: numberOf(box, "height") } : { top: y, height: 0 };
  }
  const size = numberOf(item, "font-size");
  return { top: y - size * (1 - DESCENT), height: size };
}

function numberOf(element: Element, attribute: string): number {
  return Number(element.getAttribute(attribute) ?? 0);
}
