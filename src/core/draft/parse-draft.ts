import { readBody } from "./body/body";
import { scanComments } from "./body/comments";
import type { Draft } from "./draft";
import { findFences } from "./front-matter/fences";
import { readFrontMatter } from "./front-matter/front-matter";
import { linesOf } from "./lines";

const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Reads a draft. Never fails, whatever the text is, and takes time in proportion to its length: what could not be read
 * as the writer meant it stands in `problems`, in the order of the text.
 */
export function parseDraft(text: string): Draft {
  const fences = findFences(text);
  const head = fences && readFrontMatter(text, fences);
  const bodyStart = fences?.bodyStart ?? (text.startsWith(BYTE_ORDER_MARK) ? 1 : 0);
  const { comments, masked, problems } = scanComments(text, bodyStart);
  const lines = [...linesOf(text, bodyStart, masked)];
  return {
    text,
    frontMatter: head?.frontMatter,
    ...readBody({ masked, lines }),
    comments,
    problems: [...(head?.problems ?? []), ...problems].sort((a, b) => a.range.start - b.range.start),
  };
}
