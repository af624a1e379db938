import { plainText, titleOf } from "../../src/core/draft/access";
import type { Block, Draft } from "../../src/core/draft/draft";
import { documentNumber, issuerMarkText } from "../../src/core/draft/wording";

/** The part of the library docx that we use. */
export interface DocxLibrary {
  readonly Document: new (options: object) => object;
  readonly Paragraph: new (options: object) => object;
  readonly TextRun: new (options: object) => object;
  readonly Packer: { toBuffer(document: object): Promise<Uint8Array> };
}

const FANGSONG = "仿宋_GB2312";

/** The same document as the library builds it: mark, number, title and text, on the same page and in the same faces. */
export function buildWithDocx(
  { Document, Paragraph, TextRun, Packer }: DocxLibrary,
  draft: Draft,
): Promise<Uint8Array> {
  const line = (text: string, font: string, size: number, more: object = {}) =>
    new Paragraph({
      children: [new TextRun({ text, size: size * 2, font: { ascii: font, eastAsia: font, hAnsi: font } })],
      ...more,
    });
  const children = [
    line(issuerMarkText(draft) ?? "", "方正小标宋简体", 42, { alignment: "center" }),
    line(documentNumber(draft) ?? "", FANGSONG, 16, { alignment: "center" }),
    line(titleOf(draft)?.text ?? "", "方正小标宋简体", 22, { alignment: "center" }),
    ...draft.body.map((block) => line(textOf(block), FANGSONG, 16, { alignment: "both", indent: { firstLine: 632 } })),
  ];
  const page = { size: { width: 11906, height: 16838 }, margin: { top: 2098, right: 1455, bottom: 1984, left: 1588 } };
  return Packer.toBuffer(new Document({ sections: [{ properties: { page }, children }] }));
}

/** The text as Markdown, which pandoc reads. */
export function asMarkdown(draft: Draft): string {
  const lines = [`# ${titleOf(draft)?.text ?? ""}`, documentNumber(draft) ?? "", ...draft.body.map(textOf)];
  return `${lines.join("\n\n")}\n`;
}

function textOf(block: Block): string {
  if (block.type === "table" || block.type === "picture") return "";
  const label = block.type === "heading" ? (block.label?.text ?? "") : "";
  return label + plainText(block.content);
}
