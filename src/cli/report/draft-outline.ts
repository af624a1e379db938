import { plainText } from "../../core/draft/access";
import type { Attachment, Block, Draft, Field } from "../../core/draft/draft";
import { LineIndex } from "../../core/text/line-index";
import { inColumns } from "./columns";

/** The draft for a person to read: its elements, then each line of its text with what it was taken for. */
export function draftOutline(draft: Draft): string {
  const index = new LineIndex(draft.text);
  const row = (start: number, name: string, text: string) => [String(index.positionAt(start).line + 1), name, text];
  const blockRow = (block: Block) => row(block.range.start, nameOf(block), wordsOf(block));
  const rows = [
    ...(draft.frontMatter?.fields ?? []).map((field) => row(field.range.start, field.key, valueText(field))),
    ...draft.body.map(blockRow),
    ...draft.attachments.flatMap((attachment) => [
      row(attachment.range.start, "附件", titleOf(attachment)),
      ...attachment.body.map(blockRow),
    ]),
  ];
  return `${inColumns(rows, ["right"]).join("\n")}\n`;
}

function valueText(field: Field): string {
  const children = field.children.map((child) => `${child.key}=${valueText(child)}`);
  return [...field.values.map((value) => value.text), ...children].join("、");
}

function titleOf({ title, landscape }: Attachment): string {
  return `${title ? plainText(title.content) : ""}${landscape ? "（横排）" : ""}`;
}

const NAMES: Readonly<Record<Block["type"], string>> = {
  paragraph: "段落",
  heading: "标题",
  table: "表格",
  picture: "图片",
};

function nameOf(block: Block): string {
  return block.type === "heading" ? `${NAMES.heading}${block.depth}` : NAMES[block.type];
}

/** As many characters of a line as show what it is. */
const MOST_CHARACTERS = 30;

function wordsOf(block: Block): string {
  switch (block.type) {
    case "table":
      return shortened(block.header.cells.map((cell) => plainText(cell.content)).join(" | "));
    case "picture":
      return block.path;
    case "heading":
      return shortened((block.label?.text ?? "") + plainText(block.content));
    case "paragraph":
      return shortened(plainText(block.content));
  }
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join("")}……` : text;
}
