import { blocksOf } from "../draft/access";
import type { Draft } from "../draft/draft";

/** Whether the draft or an attachment has articles (第一条): regulations write quantities in characters. */
export function hasArticles(draft: Draft): boolean {
  for (const block of blocksOf(draft)) if (block.type === "heading" && block.label?.style === "article") return true;
  return false;
}
