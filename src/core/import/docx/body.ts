import type { LeftOut, LeftOutKind } from "../left-out";
import { type Look, type SourceBlock, type SourceParagraph, type SourcePicture, sourceText } from "../source";
import { joined } from "./accepted";
import { ParagraphReader } from "./paragraph";
import type { Surroundings, TextReader } from "./surroundings";
import { firstStyleOf, readTableRows } from "./table";
import { allText, childOf, elementsOf, type XmlElement } from "./xml";

/** Elements that only hold others. */
const HOLDERS = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag", "mc:Choice"]);

/** Reads the blocks of a document's body, of a cell or of a text box, and collects what is left out. */
export class BodyReader implements TextReader {
  readonly leftOut: LeftOut[] = [];
  /** Blocks that wait for the end of their section, which tells whether the page is turned. */
  #sectionStart = 0;

  constructor(readonly surroundings: Surroundings) {}

  read(body: XmlElement): readonly SourceBlock[] {
    const blocks: SourceBlock[] = [];
    this.#sectionStart = 0;
    let opensPage = false;
    for (const element of joined(this.#flat(body))) {
      if (element.name === "w:sectPr") this.#endSection(blocks, element);
      else {
        const { added, breaksPage } = this.#readBlock(element, opensPage);
        blocks.push(...added);
        if (added.length > 0) opensPage = breaksPage;
        else opensPage ||= breaksPage;
        const section = element.name === "w:p" && childOf(childOf(element, "w:pPr"), "w:sectPr");
        if (section) {
          this.#endSection(blocks, section);
          opensPage ||= childOf(section, "w:type")?.attributes["w:val"] !== "continuous";
        }
      }
    }
    return blocks;
  }

  readInner(element: XmlElement): readonly SourceBlock[] {
    return joined(this.#flat(element)).flatMap((child) => this.#readBlock(child, false).added);
  }

  leaveOut(kind: LeftOutKind, text: string): void {
    if (text.trim() !== "" || SAID_WITHOUT_WORDS.has(kind)) this.leftOut.push({ kind, text: text.trim() });
  }

  #flat(element: XmlElement): readonly XmlElement[] {
    return elementsOf(element).flatMap((child): readonly XmlElement[] => {
      if (HOLDERS.has(child.name)) return this.#flat(child);
      if (child.name === "mc:AlternateContent") {
        const shown = childOf(child, "mc:Choice") ?? childOf(child, "mc:Fallback");
        return shown ? this.#flat(shown) : [];
      }
      if (child.name === "w:del" || child.name === "w:moveFrom") this.leaveOut("deleted-text", allText(child));
      if (child.name === "w:altChunk") this.leaveOut("embedded-object", "altChunk");
      return ["w:p", "w:tbl", "w:sectPr"].includes(child.name) ? [child] : [];
    });
  }

  #readBlock(
    element: XmlElement,
    opensPage: boolean,
  ): { readonly added: readonly SourceBlock[]; readonly breaksPage: boolean } {
    if (element.name === "w:tbl") {
      const look: Look = { opensPage, style: firstStyleOf(element, this) };
      return { added: [{ type: "table", rows: readTableRows(element, this), look }], breaksPage: false };
    }
    const { paragraph, boxes, pictures, breaksPage } = new ParagraphReader(this).read(element, opensPage);
    const isBlank = paragraph.pieces.every(({ text }) => text.trim() === "") && paragraph.remarks.length === 0;
    const own: readonly SourceParagraph[] = isBlank ? [] : [paragraph];
    const inBoxes = boxes
      .flatMap((box) => this.readInner(box))
      .map((block): SourceBlock => ({ ...block, look: { ...block.look, isInBox: true } }));
    for (const block of inBoxes) if (block.type === "paragraph") this.leaveOut("text-box", sourceText(block));
    const pictured: readonly SourcePicture[] = pictures.map((picture) => ({ ...picture, look: paragraph.look }));
    const added = [...own, ...pictured, ...inBoxes];
    return { added, breaksPage: breaksPage || (added.length === 0 && (paragraph.look.opensPage ?? false)) };
  }

  #endSection(blocks: SourceBlock[], section: XmlElement): void {
    const isLandscape = childOf(section, "w:pgSz")?.attributes["w:orient"] === "landscape";
    if (isLandscape) {
      for (let index = this.#sectionStart; index < blocks.length; index++) {
        const block = blocks[index];
        if (block) blocks[index] = { ...block, look: { ...block.look, isLandscape } satisfies Look };
      }
    }
    this.#sectionStart = blocks.length;
  }
}

const SAID_WITHOUT_WORDS: ReadonlySet<LeftOutKind> = new Set(["merged-cells", "picture", "embedded-object"]);
