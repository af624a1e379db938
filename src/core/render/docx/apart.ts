import { type BlockModel, paragraph } from "./model";

/** Word joins tables that touch and needs a paragraph behind the last. */
export function apart(blocks: readonly BlockModel[]): readonly BlockModel[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    return block.type === "table" && next?.type !== "paragraph" ? [block, paragraph("Break", "")] : [block];
  });
}
