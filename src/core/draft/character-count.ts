import { titleHeadingOf } from "./access";
import { visibleText } from "./content";
import type { Block, Draft, Inline, Label } from "./draft";

/** What counts as one: a run of half-width characters (a number, a Latin word), or any other character. */
const COUNTED = /[!-~\u00C0-\u024F]+|[^\s!-~\u00C0-\u024F]/gu;

/**
 * The length of the main text and the attachments as word processors count 字数: a Chinese character or mark is one, so
 * is a number or a Latin word. The elements of the front matter, comments and markers do not count.
 */
export function characterCount(draft: Draft): number {
  const title = titleHeadingOf(draft);
  let count = 0;
  for (const block of draft.body) if (block !== title) count += inBlock(block);
  for (const attachment of draft.attachments) {
    if (attachment.title) count += inBlock(attachment.title);
    for (const block of attachment.body) count += inBlock(block);
  }
  return count;
}

function inBlock(block: Block): number {
  switch (block.type) {
    case "paragraph":
      return inText(block.content);
    case "heading":
      return inText(block.content, block.label);
    case "table":
      return [block.header, ...block.rows]
        .flatMap((row) => row.cells)
        .reduce((count, cell) => count + inText(cell.content), 0);
    case "picture":
      return inText([block.caption]);
  }
}

function inText(content: readonly Inline[], label?: Label): number {
  return visibleText(content, label).text.match(COUNTED)?.length ?? 0;
}
