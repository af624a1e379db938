import type { Block, Heading } from "../../draft/draft";
import { headingLabels } from "../../draft/heading-labels";
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
): readonly Strip[] {
  const labels = headingLabels(blocks);
  return blocks.flatMap((block) => blockStrips(block, labels.get(block as Heading), part, frame, options));
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
