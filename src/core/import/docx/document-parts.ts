import type { LeftOut } from "../left-out";
import type { Package } from "./open-package";
import { type Relationship, relationshipsOf } from "./relationships";
import { allText, childOf, childrenOf, elementsOf, wordArtText, type XmlElement } from "./xml";

/** Footnotes, endnotes and comments by kind and id. */
export type Notes = ReadonlyMap<string, string>;

/** The parts of a Word document that are read. */
export interface DocumentParts {
  readonly main: string;
  readonly styles: string | undefined;
  readonly numbering: string | undefined;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly notes: Notes;
}

const USUAL_MAIN = "word/document.xml";

/** Where the document's parts are; undefined when the package holds no Word document. */
export function parts(source: Package): DocumentParts | undefined {
  const named = [...relationshipsOf(source, "").values()].find(({ type }) => type === "officeDocument")?.target;
  const main = [named, USUAL_MAIN].find((name) => name !== undefined && source.has(name));
  if (main === undefined) return undefined;
  const relationships = relationshipsOf(source, main);
  const ofType = (type: string) =>
    [...relationships.values()].find((each) => each.type === type && !each.isOutside)?.target;
  const notes = new Map([
    ...notesIn(source, ofType("footnotes"), "w:footnote"),
    ...notesIn(source, ofType("endnotes"), "w:endnote"),
    ...notesIn(source, ofType("comments"), "w:comment"),
  ]);
  return { main, styles: ofType("styles"), numbering: ofType("numbering"), relationships, notes };
}

/** The document's category among its properties (ECMA-376 part 2, 11); undefined when it has none. */
export function categoryOf(source: Package): string | undefined {
  const part = [...relationshipsOf(source, "").values()].find(({ type }) => type === "core-properties")?.target;
  const category = childOf(part === undefined ? undefined : source.xml(part), "cp:category");
  return category && allText(category).trim();
}

/** The key of a note. */
export function noteKey(element: string, id: string | undefined): string {
  return `${element} ${id ?? ""}`;
}

function notesIn(source: Package, part: string | undefined, name: string): [string, string][] {
  const root = part === undefined ? undefined : source.xml(part);
  return childrenOf(root, name).map((note) => [
    noteKey(name, note.attributes["w:id"]),
    elementsOf(note).map(shownText).join(" ").trim(),
  ]);
}

/** Digits, dashes and the words of a page number. */
const PAGE_NUMBER = /^[\s\d\-\u2010-\u2015\u2212\uFF0D\u4E00~第共页页码/\uFF0F]*$/u;

/** What headers and footers say besides the page's number. */
export function headersAndFooters(source: Package, { relationships }: DocumentParts): readonly LeftOut[] {
  const texts = [...relationships.values()]
    .filter(({ type, isOutside }) => (type === "header" || type === "footer") && !isOutside)
    .flatMap(({ target }) => {
      const root = source.xml(target);
      return root ? [shownText(root).trim()] : [];
    })
    .filter((text) => text !== "" && !PAGE_NUMBER.test(text));
  return [...new Set(texts)].map((text) => ({ kind: "header-footer", text }));
}

/** The text that is shown, boxes included once, without the orders of fields. */
function shownText(element: XmlElement): string {
  return elementsOf(element)
    .map((child) => {
      if (child.name === "w:t") return allText(child);
      if (child.name === "v:textpath") return wordArtText(child);
      if (child.name === "w:tab") return " ";
      if (child.name === "w:instrText" || child.name === "w:delText") return "";
      if (child.name === "mc:AlternateContent") return shownText(childOf(child, "mc:Choice") ?? child);
      return shownText(child);
    })
    .join("");
}
