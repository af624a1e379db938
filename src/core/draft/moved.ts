import type { Range } from "../text/range";
import type { Block, Cell, Inline, Label, Paragraph, Row } from "./draft";

/**
 * Nodes that a change before them has moved: equal to what they were but for their ranges. What is worked out of a node
 * and does not hang on its place can be kept under its shape.
 */
const shapes = new WeakMap<object, object>();

/** What a node has in common with the nodes that it was moved from, and with nothing else. */
export function shapeOf(node: object): object {
  return shapes.get(node) ?? node;
}

/** Says that the node is the same as the other but for its place. */
export function haveOneShape<Node extends object>(node: Node, origin: Node): Node {
  shapes.set(node, shapeOf(origin));
  return node;
}

export function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** The block `by` characters further on. */
export function movedBlock(block: Block, by: number): Block {
  return haveOneShape(movedCopy(block, by), block);
}

export function movedParagraph(paragraph: Paragraph, by: number): Paragraph {
  return { type: "paragraph", range: movedRange(paragraph.range, by), content: movedContent(paragraph.content, by) };
}

function movedCopy(block: Block, by: number): Block {
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

function movedContent(content: readonly Inline[], by: number): readonly Inline[] {
  return content.map((inline) => movedInline(inline, by));
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
