import type { Block, Draft, Heading, Inline, Row, Table } from "../draft/draft";
import { headingLabels } from "../draft/heading-labels";
import { numberingOf } from "../standard/numbering";
import type { TextDifference } from "./draft-difference";
import { plainWords, type Words } from "./lines";

/** A part of a draft as it is held against those of another. */
export type DraftPart = TextPart | TablePart;

export interface TextPart {
  readonly type: TextDifference["type"];
  readonly depth: number;
  readonly words: readonly Words[];
}

export interface TablePart {
  readonly type: "table";
  readonly columns: number;
  /** The head first; every row has a cell for each column. */
  readonly rows: readonly (readonly (readonly Words[])[])[];
}

/** The main text and the attachments, one after the other. */
export function partsOf(draft: Draft): readonly DraftPart[] {
  const attachments = draft.attachments.flatMap(({ range, openingRange, landscape, title, body }) => {
    const opening = draft.text.slice(range.start, openingRange.end) + (landscape ? "{横排}" : "");
    return [
      textPart("attachment", plainWords(opening)),
      ...(title ? [textPart("attachment-title", wordsOfContent(title.content))] : []),
      ...blockParts(body),
    ];
  });
  return [...blockParts(draft.body), ...attachments];
}

function blockParts(blocks: readonly Block[]): readonly DraftPart[] {
  const labels = headingLabels(blocks);
  return blocks.map((block) => blockPart(block, labels));
}

function blockPart(block: Block, labels: ReadonlyMap<Heading, string>): DraftPart {
  switch (block.type) {
    case "paragraph":
      return textPart("paragraph", wordsOfContent(block.content));
    case "heading":
      return textPart("heading", headingWords(block, labels.get(block)), block.depth);
    case "picture":
      return textPart("picture", plainWords(`![${block.caption.text}](${block.path})`));
    case "table":
      return tablePart(block);
  }
}

function textPart(type: TextPart["type"], words: readonly Words[], depth = 0): TextPart {
  return { type, depth, words };
}

function headingWords({ label, content }: Heading, supplied = ""): readonly Words[] {
  const gap = label && content.length > 0 ? numberingOf(label.style).gap : "";
  return [...plainWords((label?.text ?? supplied) + gap), ...wordsOfContent(content)];
}

function tablePart({ header, rows }: Table): TablePart {
  const all = [header, ...rows];
  const columns = Math.max(...all.map(({ cells }) => cells.length));
  const cellsOf = ({ cells }: Row) =>
    Array.from({ length: columns }, (_, index) => wordsOfContent(cells[index]?.content ?? []));
  return { type: "table", columns, rows: all.map(cellsOf) };
}

function wordsOfContent(content: readonly Inline[]): readonly Words[] {
  return content.filter(({ text }) => text !== "").map(({ text, strong }) => ({ text, strong }));
}
