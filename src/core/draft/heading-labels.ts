import { formatLabel, type NumberingStyle } from "../standard/numbering";
import type { Block, Heading } from "./draft";

const LADDER: readonly NumberingStyle[] = ["level-1", "level-2", "level-3", "level-4"];

/**
 * The numbers that Markdown headings get when they are rendered: `##` counts 一、 `###` （一） and so on, together with
 * the numbers that the writer typed; `level3Mark` stands behind those of the third level. A heading without a place on the ladder (`#`, or deeper than four) gets none.
 */
export function headingLabels(blocks: readonly Block[], level3Mark = "."): ReadonlyMap<Heading, string> {
  const labels = new Map<Heading, string>();
  const counts = LADDER.map(() => 0);
  for (const block of blocks) {
    if (block.type !== "heading") continue;
    const level = block.label ? LADDER.indexOf(block.label.style) : block.depth - 1;
    const style = LADDER[level];
    if (!style) continue;
    const count = block.label?.value ?? (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    counts[level] = count;
    if (!block.label && count <= 999) labels.set(block, labelOf(style, count, level3Mark));
  }
  return labels;
}

function labelOf(style: NumberingStyle, count: number, level3Mark: string): string {
  return style === "level-3" ? `${count}${level3Mark}` : formatLabel(style, count);
}
