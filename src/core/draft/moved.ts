import { Beside } from "../text/beside";
import type { Range } from "../text/range";
import type { AttachmentOpening } from "./body/attachment-opening";
import type { Block, Cell, Inline, Label, Paragraph, Row } from "./draft";

/** Nodes as they are when the text before them has grown by `by` characters: equal but for their ranges. */

export function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

export function movedOpening({ openingRange, number, landscape }: AttachmentOpening, by: number): AttachmentOpening {
  return { openingRange: movedRange(openingRange, by), number, landscape };
}

export function movedParagraph(paragraph: Paragraph, by: number): Paragraph {
  return { type: "paragraph", range: movedRange(paragraph.range, by), content: movedContent(paragraph.content, by) };
}

export function movedBlock(block: Block, by: number): Block {
  switch (block.type) {
    case "paragraph":
      return movedParagraph(block, by);
    case "heading":
      return {
        ...block,
        range: movedRange(block.range, by),
        label: block.label && movedLabel(block.label, by),
        content: movedContent(block.content, by),
        headingEnd: block.headingEnd + by,
      };
    case "table":
      return {
        ...block,
        range: movedRange(block.range, by),
        header: movedRow(block.header, by),
        rows: block.rows.map((row) => movedRow(row, by)),
      };
    case "picture":
      return {
        ...block,
        range: movedRange(block.range, by),
        caption: movedInline(block.caption, by),
        pathRange: movedRange(block.pathRange, by),
      };
  }
}

function movedLabel(label: Label, by: number): Label {
  return { ...label, range: movedRange(label.range, by) };
}

const asRead = new Beside<readonly Inline[], readonly Inline[]>();

/** The content as it was read, before the text before it changed: one and the same as long as no edit touches it. */
export function contentAsRead(content: readonly Inline[]): readonly Inline[] {
  return asRead.get(content) ?? content;
}

function movedContent(content: readonly Inline[], by: number): readonly Inline[] {
  const moved = content.map((inline) => movedInline(inline, by));
  asRead.set(moved, content);
  return moved;
}

function movedInline({ text, range, strong }: Inline, by: number): Inline {
  return { text, range: movedRange(range, by), strong };
}

function movedRow({ range, cells }: Row, by: number): Row {
  return { range: movedRange(range, by), cells: cells.map((cell) => movedCell(cell, by)) };
}

function movedCell({ range, content }: Cell, by: number): Cell {
  return { range: movedRange(range, by), content: movedContent(content, by) };
}
