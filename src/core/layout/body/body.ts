import type { BlockPart, PlacedPart } from "../../draft/body/part";
import type { Block } from "../../draft/draft";
import { headingLabels } from "../../draft/heading-labels";
import type { Bundle } from "../bundle";
import type { LayoutContext } from "../context";
import type { Part } from "../page";
import type { Frame } from "../sheet";
import type { Strip } from "../strip";
import { tableStrips } from "../table/table";
import { textStrips } from "../text/lines-of-text";
import { inlineRuns, styleOf } from "../text/run";
import { headingStrips } from "./heading";
import { pictureStrips } from "./picture";

/** Paragraphs stand two characters in, their other lines do not (7.3.3). */
const PARAGRAPH = { first: 2 } as const;

/** How blocks are laid out. */
export interface BodySetting {
  readonly part: Part;
  readonly frame: Frame;
  readonly context: LayoutContext;
}

/** Blocks of the main text or of an attachment, each as strips for the frame. */
export function bodyBundles(blocks: readonly PlacedPart<BlockPart>[], setting: BodySetting): readonly Bundle[] {
  const { house, memory } = setting.context;
  const labels = headingLabels(
    blocks.map(({ part }) => part.block),
    house.level3Mark,
  );
  const lay = (block: Block, label: string | undefined) => blockStrips(block, label, setting);
  return blocks.map(({ part: { block }, by }): Bundle => {
    const label = block.type === "heading" ? labels.get(block) : undefined;
    // A picture's size may change while the draft does not.
    const strips = block.type === "picture" ? lay(block, label) : memory.stripsOf(block, label, setting, lay);
    return { strips, by };
  });
}

function blockStrips(block: Block, label: string | undefined, { part, frame, context }: BodySetting): readonly Strip[] {
  const { house, pictureSize } = context;
  const style = styleOf(part, { font: house.bodyTypeface });
  switch (block.type) {
    case "paragraph":
      return textStrips(inlineRuns(block.content, style), frame, PARAGRAPH);
    case "heading":
      return headingStrips(block, label, style, frame, house);
    case "table":
      return tableStrips(block, frame, house);
    case "picture":
      return pictureStrips(block, frame, pictureSize);
  }
}
