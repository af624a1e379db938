import type { BlockPart, PlacedPart } from "../../draft/body/part";
import type { Block } from "../../draft/draft";
import { headingLabels } from "../../draft/heading-labels";
import type { Bundle } from "../bundle";
import type { LayoutMemory } from "../memory";
import type { LayoutOptions } from "../options";
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
  readonly options: LayoutOptions;
  readonly memory: LayoutMemory;
}

/** Blocks of the main text or of an attachment, each as strips for the frame. */
export function bodyBundles(blocks: readonly PlacedPart<BlockPart>[], setting: BodySetting): readonly Bundle[] {
  const labels = headingLabels(blocks.map(({ part }) => part.block));
  return blocks.map(({ part: { block }, by }): Bundle => {
    const label = block.type === "heading" ? labels.get(block) : undefined;
    return { strips: rememberedStrips(block, label, setting), by };
  });
}

/** A picture's size may change while the draft does not. */
function rememberedStrips(block: Block, label: string | undefined, setting: BodySetting): readonly Strip[] {
  const { part, frame, memory } = setting;
  const lay = () => blockStrips(block, label, setting);
  return block.type === "picture" ? lay() : memory.stripsOf(block, { label, part, frame }, lay);
}

function blockStrips(block: Block, label: string | undefined, { part, frame, options }: BodySetting): readonly Strip[] {
  switch (block.type) {
    case "paragraph":
      return textStrips(inlineRuns(block.content, styleOf(part)), frame, PARAGRAPH);
    case "heading":
      return headingStrips(block, label, part, frame);
    case "table":
      return tableStrips(block, frame);
    case "picture":
      return pictureStrips(block, frame, options);
  }
}
