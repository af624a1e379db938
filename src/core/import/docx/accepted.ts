import { childOf, elementsOf, type XmlElement } from "./xml";

/** Whether a row was deleted, or a cell, or moved elsewhere, in a tracked change (ECMA-376 part 1, 17.13.5). */
export function isDeleted(element: XmlElement): boolean {
  const properties = childOf(element, "w:trPr") ?? childOf(element, "w:tcPr");
  return properties !== undefined && DELETED.some((name) => childOf(properties, name) !== undefined);
}

const DELETED = ["w:del", "w:moveFrom", "w:cellDel"];

/** Paragraphs whose mark was deleted run on into the next one, whose look the whole has (17.13.5.15). */
export function joined(blocks: readonly XmlElement[]): readonly XmlElement[] {
  const result: XmlElement[] = [];
  let waiting: XmlElement | undefined;
  for (const block of blocks) {
    if (waiting && block.name !== "w:p") result.push(waiting);
    const whole: XmlElement = waiting && block.name === "w:p" ? together(waiting, block) : block;
    waiting = hasDeletedMark(block) ? whole : undefined;
    if (!waiting) result.push(whole);
  }
  return waiting ? [...result, waiting] : result;
}

/** A section's end stays where it is. */
function hasDeletedMark(block: XmlElement): boolean {
  const properties = block.name === "w:p" ? childOf(block, "w:pPr") : undefined;
  const mark = childOf(properties, "w:rPr");
  return DELETED.some((name) => childOf(mark, name) !== undefined) && !childOf(properties, "w:sectPr");
}

function together(first: XmlElement, second: XmlElement): XmlElement {
  const isContent = ({ name }: XmlElement) => name !== "w:pPr";
  const properties = childOf(second, "w:pPr");
  const content = [first, second].flatMap((each) => elementsOf(each).filter(isContent));
  return { ...second, children: properties ? [properties, ...content] : content };
}
