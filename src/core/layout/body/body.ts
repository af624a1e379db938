import type { Block, Heading } from "../../draft/draft";
import { headingLabels } from "../../draft/heading-labels";
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

/** Blocks of the main text or of an attachment as strips for the frame. */
export function bodyStrips(
  blocks: readonly Block[],
  part: Part,
  frame: Frame,
  options: LayoutOptions,
  memory: LayoutMemory,
): readonly Strip[] {
  const labels = headingLabels(blocks);
  const strips: Strip[] = [];
  for (const block of blocks) {
    const label = labels.get(block as Heading);
    for (const strip of rememberedStrips(block, label, part, frame, options, memory)) strips.push(strip);
  }
  return strips;
}

/** A picture's size may change while the draft does not. */
function rememberedStrips(
  block: Block,
  label: string | undefined,
  part: Part,
  frame: Frame,
  options: LayoutOptions,
  memory: LayoutMemory,
): readonly Strip[] {
  const lay = () => blockStrips(block, label, part, frame, options);
  return block.type === "picture" ? lay() : memory.stripsOf(block, { label, part, frame }, lay);
}

function blockStrips(
  block: Block,
  label: string | undefined,
  part: Part,
  frame: Frame,
  options: LayoutOptions,
): readonly Strip[] {
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
