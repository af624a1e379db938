import { SaxesParser } from "saxes";
import { REFUSALS } from "./refusals";

/** An element: its name with a prefix of ours, its attributes, what is in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Namespaces by our prefixes, the transitional and the strict one of each (ECMA-376). */
const PREFIXES: readonly (readonly [prefix: string, pattern: RegExp])[] = [
  ["w", /\/wordprocessingml\/(?:2006\/)?main$/u],
  ["r", /\/officeDocument\/(?:2006\/)?relationships$/u],
  ["cp", /\/package\/2006\/metadata\/core-properties$/u],
  ["rel", /\/package\/2006\/relationships$/u],
  ["a", /\/drawingml\/(?:2006\/)?main$/u],
  ["wp", /\/drawingml\/(?:2006\/)?wordprocessingDrawing$/u],
  ["c", /\/drawingml\/(?:2006\/)?chart$/u],
  ["dgm", /\/drawingml\/(?:2006\/)?diagram$/u],
  ["m", /\/officeDocument\/(?:2006\/)?math$/u],
  ["mc", /\/markup-compatibility\/2006$/u],
  ["v", /^urn:schemas-microsoft-com:vml$/u],
  ["o", /^urn:schemas-microsoft-com:office:office$/u],
  ["wps", /\/word\/2010\/wordprocessingShape$/u],
];

/** No document nests deeper; what does is made to exhaust a reader. */
const DEEPEST = 200;
const MOST_ELEMENTS = 5_000_000;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/**
 * Reads XML into a tree. Only the five entities of XML itself are known, and a document type is refused: nothing is
 * expanded and nothing is fetched.
 * @throws ImportError when it is not well-formed, has a document type, or nests too deep
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const prefixes = new Map<string, string>();
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let count = 0;
  parser.on("error", (error) => {
    throw REFUSALS.damaged(error);
  });
  parser.on("doctype", () => {
    throw REFUSALS.hasEntities();
  });
  parser.on("opentag", (tag) => {
    if (open.length >= DEEPEST || ++count > MOST_ELEMENTS) throw REFUSALS.tooLarge();
    const attributes: Record<string, string> = {};
    for (const { uri, local, value } of Object.values(tag.attributes)) {
      attributes[nameOf(uri, local, prefixes)] = value;
    }
    const element: Open = { name: nameOf(tag.uri, tag.local, prefixes), attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const addText = (words: string) => void open.at(-1)?.children.push(words);
  parser.on("text", addText);
  parser.on("cdata", addText);
  refuseDocumentType(text);
  parser.write(text).close();
  if (!root) throw REFUSALS.damaged();
  return root;
}

/** A document type stands before the first element; it is refused before anything of it is read. */
function refuseDocumentType(text: string): void {
  const head = text.slice(0, 64 * 1024);
  const first = head.search(/<[A-Za-z_]/u);
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(first < 0 ? head : head.slice(0, first))) throw REFUSALS.hasEntities();
}

function nameOf(uri: string, local: string, known: Map<string, string>): string {
  if (uri === "") return local;
  let prefix = known.get(uri);
  if (prefix === undefined) {
    prefix = PREFIXES.find(([, pattern]) => pattern.test(uri))?.[0] ?? "other";
    known.set(uri, prefix);
  }
  return `${prefix}:${local}`;
}

/** The elements in it, in order. */
export function elementsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The first element of that name in it. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((child) => child.name === name);
}

/** All elements of that name in it. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element ? elementsOf(element).filter((child) => child.name === name) : [];
}

/** The value of a property such as `<w:jc w:val="center"/>` in it; undefined when it is not there. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes["w:val"];
}

/** Whether a property such as `<w:b/>` is on; undefined when it is not there. */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = childOf(element, name);
  return property && !/^(?:0|false|off|none)$/u.test(property.attributes["w:val"] ?? "");
}

/** What WordArt of the old form (`v:textpath`) says. */
export function wordArtText({ attributes: { string = "" } }: XmlElement): string {
  return string;
}

/** All text below, whatever holds it. */
export function allText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : allText(child))).join("");
}
