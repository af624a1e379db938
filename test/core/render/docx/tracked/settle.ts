import { textIn } from "../../well-formed";
import { childOf, type Element, isNamed, type Node, readXml } from "./xml-tree";

/** What becomes of the changes in a document. */
export type Answer = "accept" | "reject";

/** Which marks go with what they hold, and which leave it behind. */
const ENDS = {
  accept: { out: "w:del", stay: "w:ins" },
  reject: { out: "w:ins", stay: "w:del" },
} as const;

const FORMERLY = /^w:[pr]PrChange$/u;

/**
 * The texts of the document's paragraphs after all changes are accepted or rejected, as ECMA-376 part 1, 17.13.5 has it:
 * a paragraph whose end goes is one with the paragraph behind it. Empty paragraphs are left out, `|` is a line break.
 */
export function settledTexts(documentXml: string, answer: Answer): readonly string[] {
  const body = childOf(readXml(documentXml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gsu, "")), "w:body");
  return body ? paragraphsIn(settle(body, answer)).filter((text) => text !== "") : [];
}

/** The styles of the paragraphs that have text, settled. */
export function settledStyles(documentXml: string, answer: Answer): readonly string[] {
  const body = childOf(readXml(documentXml.replace(/<mc:Fallback>.*?<\/mc:Fallback>/gsu, "")), "w:body");
  return body ? stylesIn(settle(body, answer)) : [];
}

function settle(element: Element, answer: Answer): Element {
  const { out, stay } = ENDS[answer];
  const kept: Node[] = [];
  let joined: Element | undefined;
  for (const child of element.children) {
    if (typeof child === "string") kept.push(child);
    else if (child.name === out || isRowOut(child, out)) continue;
    else if (child.name === stay) kept.push(...settle(child, answer).children);
    else if (FORMERLY.test(child.name)) continue;
    else if (child.name === "w:p") {
      const paragraph: Element = joined ? withHead(joined, settle(child, answer)) : settle(child, answer);
      joined = hasEndOut(child, out) ? paragraph : undefined;
      if (!joined) kept.push(paragraph);
    } else kept.push(settle(child, answer));
  }
  if (joined) kept.push(joined);
  return { ...element, children: former(element, answer) ?? kept };
}

/** Of properties that were changed, those before when changes are rejected. */
function former({ name, children }: Element, answer: Answer): readonly Node[] | undefined {
  if (answer === "accept" || !/^w:[pr]Pr$/u.test(name)) return undefined;
  const change = children.find((node): node is Element => typeof node === "object" && FORMERLY.test(node.name));
  return childOf(change, name)?.children;
}

function isRowOut(element: Element, out: string): boolean {
  return element.name === "w:tr" && childOf(childOf(element, "w:trPr"), out) !== undefined;
}

function hasEndOut(paragraph: Element, out: string): boolean {
  return childOf(childOf(childOf(paragraph, "w:pPr"), "w:rPr"), out) !== undefined;
}

/** The content of one paragraph before that of the next, whose properties hold. */
function withHead(head: Element, paragraph: Element): Element {
  const isProperty = (node: Node) => isNamed(node, "w:pPr");
  const [properties, content] = [
    paragraph.children.filter(isProperty),
    paragraph.children.filter((n) => !isProperty(n)),
  ];
  return { ...paragraph, children: [...properties, ...head.children.filter((node) => !isProperty(node)), ...content] };
}

function paragraphsIn(element: Element): readonly string[] {
  return element.children.flatMap((child): readonly string[] => {
    if (typeof child === "string") return [];
    return child.name === "w:p" ? [textOf(child), ...paragraphsIn(child)] : paragraphsIn(child);
  });
}

function stylesIn(element: Element): readonly string[] {
  return element.children.flatMap((child): readonly string[] => {
    if (typeof child === "string") return [];
    if (child.name !== "w:p") return stylesIn(child);
    const style = /w:val="(\w+)"/u.exec(childOf(childOf(child, "w:pPr"), "w:pStyle")?.attributes ?? "")?.[1] ?? "";
    return [...(textOf(child) === "" ? [] : [style]), ...stylesIn(child)];
  });
}

/** The text of the paragraph itself, boxes on it left out. */
function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === "string") return "";
      if (child.name === "w:t" || child.name === "w:delText") return textIn(child.children.join(""));
      if (child.name === "w:br") return "|";
      if (child.name === "w:tab") return "\t";
      return ["w:p", "w:pPr", "mc:AlternateContent"].includes(child.name) ? "" : textOf(child);
    })
    .join("");
}
