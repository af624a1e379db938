import type { Item, Page } from "../../layout/page";
import type { Structure, StructureNode } from "../structure";
import { xmlText } from "../xml-text";
import type { PdfObjects, Reference } from "./objects";
import { textString } from "./syntax";

/** Items of a page that are drawn within one tag. */
export interface TaggedItems {
  /** The operator that opens the tag (ISO 32000-1 14.6). */
  readonly tag: string;
  readonly items: readonly Item[];
}

/** Where a part stands: the page, and the number of its mark there. */
interface Mark {
  readonly page: number;
  readonly number: number;
}

/** Ties what is drawn on the pages to the document's structure (14.7, 14.8). */
export class Tags {
  readonly #structure: Structure;
  readonly #marks = new Map<StructureNode, Mark[]>();
  /** For each page the parts that its marks belong to, by their numbers. */
  readonly #marked: StructureNode[][] = [];

  constructor(structure: Structure) {
    this.#structure = structure;
  }

  /** The items of a page, those of a part together; `page` counts from 0. Pages are to be tagged one after the other. */
  tagged({ items }: Page, page: number): readonly TaggedItems[] {
    const marked: StructureNode[] = [];
    const groups: { tag: string; owner: StructureNode | string; items: Item[] }[] = [];
    items.forEach((item, index) => {
      const owner = this.#structure.owners[page]?.[index] ?? artifactOf(item);
      const last = groups.at(-1);
      if (last?.owner === owner) last.items.push(item);
      else
        groups.push({ tag: typeof owner === "string" ? owner : this.#mark(owner, page, marked), owner, items: [item] });
    });
    this.#marked[page] = marked;
    return groups;
  }

  /** Writes the tree; what the catalog says of it. `pages` are the pages' objects. */
  addTree(objects: PdfObjects, pages: readonly Reference[]): string {
    const [root, document] = [objects.reserve(), objects.reserve()];
    const references = new Map<StructureNode, Reference>();
    const kids = this.#structure.parts.map((part) => this.#addPart(objects, part, document, pages, references));
    objects.set(document, `<</Type/StructElem/S/Document/P ${root}/K[${kids.join(" ")}]>>`);
    const parents = this.#marked.map((parts, page) => {
      const owners = objects.add(`[${parts.map((part) => references.get(part)).join(" ")}]`);
      return `${page} ${owners}`;
    });
    const tree = objects.add(`<</Nums[${parents.join(" ")}]>>`);
    objects.set(
      root,
      `<</Type/StructTreeRoot/K ${document}/ParentTree ${tree}/ParentTreeNextKey ${this.#marked.length}>>`,
    );
    return `/MarkInfo<</Marked true>>/StructTreeRoot ${root}`;
  }

  #mark(owner: StructureNode, page: number, marked: StructureNode[]): string {
    const number = marked.push(owner) - 1;
    const marks = this.#marks.get(owner) ?? [];
    this.#marks.set(owner, marks);
    marks.push({ page, number });
    return `/${owner.role} <</MCID ${number}>> BDC`;
  }

  #addPart(
    objects: PdfObjects,
    part: StructureNode,
    parent: Reference,
    pages: readonly Reference[],
    references: Map<StructureNode, Reference>,
  ): Reference {
    const reference = objects.reserve();
    references.set(part, reference);
    const marks = (this.#marks.get(part) ?? []).map(
      ({ page, number }) => `<</Type/MCR/Pg ${pages[page]}/MCID ${number}>>`,
    );
    const children = part.children.map((child) => this.#addPart(objects, child, reference, pages, references));
    const kids = [...marks, ...children.map(String)].join(" ");
    const alternative = part.alternative === undefined ? "" : `/Alt ${textString(xmlText(part.alternative))}`;
    const scope = part.role === "TH" ? "/A<</O/Table/Scope/Column>>" : "";
    objects.set(reference, `<</Type/StructElem/S/${part.role}/P ${parent}${alternative}${scope}/K[${kids}]>>`);
    return reference;
  }
}

/** What is no part of the text (14.8.2.2): page numbers and repeated heads of tables, rules, places of seals. */
function artifactOf(item: Item): string {
  const isPagination = item.type === "text";
  return `/Artifact <</Type/${isPagination ? "Pagination" : "Layout"}>> BDC`;
}
