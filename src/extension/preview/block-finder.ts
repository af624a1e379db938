import type { Block, Draft, Row } from "../../core/draft/draft";
import { firstFrom } from "../../core/text/first-from";
import { lazy } from "../../core/text/lazy";

/** A part of the draft that a reader hears as one thing. */
export interface SourceBlock {
  readonly start: number;
  readonly kind: "paragraph" | "heading" | "cell";
  /** 2 and deeper for headings of the text, below the title's 1. */
  readonly level?: number;
  /** Where the row begins that a cell stands in. */
  readonly row?: number;
}

/** The block at an offset of the draft; undefined in the front matter. */
export type BlockFinder = (offset: number) => SourceBlock | undefined;

/** Finds the blocks of the draft's body and attachments. The draft is looked through when the first is asked for. */
export function blockFinder(draft: Draft): BlockFinder {
  const blocks = lazy(() => blocksOf(draft));
  return (offset) => {
    const all = blocks();
    return all[firstFrom(all.length, (index) => (all[index] as SourceBlock).start > offset) - 1];
  };
}

/** In the order of the draft. */
function blocksOf({ body, attachments }: Draft): readonly SourceBlock[] {
  const attached = attachments.flatMap(({ openingRange, title, body: blocks }): readonly SourceBlock[] => [
    { start: openingRange.start, kind: "paragraph" },
    ...(title ? [{ start: title.range.start, kind: "heading", level: 1 } as const] : []),
    ...blocks.flatMap(partsOf),
  ]);
  return [...body.flatMap(partsOf), ...attached];
}

function partsOf(block: Block): readonly SourceBlock[] {
  const { start, end } = block.range;
  switch (block.type) {
    case "heading": {
      const heading: SourceBlock = { start, kind: "heading", level: block.depth + 1 };
      return block.headingEnd < end ? [heading, { start: block.headingEnd, kind: "paragraph" }] : [heading];
    }
    case "table":
      return [block.header, ...block.rows].flatMap(cellsOf);
    default:
      return [{ start, kind: "paragraph" }];
  }
}

function cellsOf({ range, cells }: Row): readonly SourceBlock[] {
  return cells.map((cell): SourceBlock => ({ start: cell.range.start, kind: "cell", row: range.start }));
}
