import { valuesOf } from "../draft/access";
import type { Block, Draft, Heading, Row, Table, Value } from "../draft/draft";
import type { Item, Part } from "../layout/page";
import type { ElementName } from "../standard/elements";
import { around, contains, type Range } from "../text/range";
import type { Role, StructureNode } from "./structure";

/** A part that holds text or a picture. */
export interface Leaf extends StructureNode {
  /** The first page on which it stands. */
  readonly page: number;
}

/** A part that others are added to. */
interface Branch extends StructureNode {
  readonly children: StructureNode[];
}

/** A block and the attachment that it is part of. */
interface PlacedBlock {
  readonly block: Block;
  readonly range: Range;
  readonly section: object | undefined;
}

/** Elements of which each value is a paragraph of its own; the values of others are joined to one. */
const BY_VALUE: readonly Part[] = ["附件", "发文机关署名", "签发人", "发文机关标志"];

/** The parts of a draft, made when the first item that belongs to them is met, so that they stand in reading order. */
export class StructureSource {
  readonly parts: StructureNode[] = [];
  readonly #draft: Draft;
  /** The blocks of text and attachments in the order of the draft. */
  readonly #blocks: readonly PlacedBlock[];
  readonly #leaves = new Map<unknown, Leaf>();
  readonly #branches = new Map<object, Branch>();

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#blocks = [
      ...draft.body.map((block) => ({ block, range: block.range, section: undefined })),
      ...draft.attachments.flatMap((section) => [
        ...(section.title ? [{ block: section.title, range: section.title.range, section }] : []),
        ...section.body.map((block) => ({ block, range: block.range, section })),
      ]),
    ];
  }

  /** The part that an item from that range belongs to; undefined for a table's head that a page repeats. */
  leafOf(item: Item, range: Range, page: number): Leaf | undefined {
    const { element } = item;
    if (element === "标题") return this.#leaf(element, "H1", page);
    const attachment = this.#draft.attachments.find((each) => contains(each.range, range));
    if (attachment && contains(attachment.openingRange, range)) {
      return this.#leaf(attachment.openingRange, "P", page, this.#sectionOf(attachment));
    }
    const found = around(this.#blocks, range.start);
    if (found) return this.#inBlock(found.block, found.section && this.#sectionOf(found.section), item, range, page);
    return this.#leaf(`${element} ${this.#valueAt(element, range)?.range.start ?? ""}`, "P", page);
  }

  /** The part of words that the layout supplies and that stand beside none of the draft's. */
  leafOfWords(item: Item | undefined): Leaf | undefined {
    return item && this.#leaf(`${item.element} `, "P", 0);
  }

  #inBlock(block: Block, section: Branch | undefined, item: Item, range: Range, page: number): Leaf | undefined {
    switch (block.type) {
      case "table":
        return this.#inTable(block, section, range, page);
      case "picture":
        if (item.type === "image") return this.#leaf(block.pathRange, "Figure", page, section, item.alternative);
        return this.#leaf(block, "P", page, section);
      case "heading":
        return this.#leaf(block, headingRole(block), page, section);
      case "paragraph":
        return this.#leaf(block, item.element === "附件标题" ? "H1" : "P", page, section);
    }
  }

  #inTable(table: Table, section: Branch | undefined, range: Range, page: number): Leaf | undefined {
    const row: Row | undefined = around([table.header], range.start) ?? around(table.rows, range.start);
    const cell = row?.cells.find((each) => contains(each.range, range));
    if (!row || !cell) return undefined;
    const tableBranch = this.#branch(table, "Table", section);
    const rowBranch = this.#branch(row, "TR", tableBranch);
    const isHead = row === table.header;
    const known = this.#leaves.get(cell);
    if (isHead && known && known.page !== page) return undefined;
    return this.#leaf(cell, isHead ? "TH" : "TD", page, rowBranch);
  }

  #valueAt(element: Part, range: Range): Value | undefined {
    if (!BY_VALUE.includes(element)) return undefined;
    const values = valuesOf(this.#draft, element as ElementName);
    const all = values.length > 0 ? values : valuesOf(this.#draft, "发文机关");
    return all.find((value) => contains(value.range, range));
  }

  #sectionOf(attachment: object): Branch {
    return this.#branch(attachment, "Sect", undefined);
  }

  #branch(key: object, role: Role, parent: Branch | undefined): Branch {
    const known = this.#branches.get(key);
    if (known) return known;
    const branch: Branch = { role, children: [] };
    this.#branches.set(key, branch);
    (parent?.children ?? this.parts).push(branch);
    return branch;
  }

  #leaf(key: unknown, role: Role, page: number, parent?: Branch, alternative?: string): Leaf {
    const known = this.#leaves.get(key);
    if (known) return known;
    const leaf: Leaf = { role, children: [], page, ...(alternative === undefined ? {} : { alternative }) };
    this.#leaves.set(key, leaf);
    (parent?.children ?? this.parts).push(leaf);
    return leaf;
  }
}

const HEADINGS = ["H1", "H2", "H3", "H4", "H5"] as const;

/** A heading with text behind it on its line is a paragraph: the line is read as a whole. */
function headingRole({ depth, headingEnd, content }: Heading): Role {
  const end = content.at(-1)?.range.end ?? 0;
  return headingEnd >= end ? (HEADINGS[Math.min(depth, 4)] ?? "P") : "P";
}
