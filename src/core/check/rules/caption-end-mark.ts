import { blocksOf } from "../../draft/access";
import { type VisibleText, visibleText } from "../../draft/content";
import type { Block } from "../../draft/draft";
import { FULL_STOP } from "../../standard/punctuation";
import { deleting } from "../fixes";
import { knownContent } from "../known-text";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** A paragraph that is the caption of a table or a figure: a number, white or a colon, and a few words. */
const CAPTION = sought(/^[图表]\s?\d{1,3}(?:[-.]\d{1,2})?(?:[\s\u3000]{1,2}|\uFF1A)[^。\uFF0C\uFF1B]{2,40}。$/gu);

export const captionEndMark: Rule = {
  id: "caption-end-mark",
  element: "正文",
  clause: "GB/T 15834—2011 A.1",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "图题、表题末尾不用句号，应当删去。",
    en: "The caption of a figure or a table does not end in a full stop: delete it.",
  },
  fix: "suggestion",
  check(draft, report) {
    for (const block of blocksOf(draft)) {
      const { text, rangeOf } = captionOf(block) ?? {};
      if (!text?.endsWith(FULL_STOP) || !rangeOf) continue;
      const range = rangeOf(text.length - 1, text.length);
      report({ range, fixes: deleting([{ range, newText: "" }], FULL_STOP) });
    }
  },
};

function captionOf(block: Block): VisibleText | undefined {
  if (block.type === "picture") return visibleText([block.caption]);
  if (block.type !== "paragraph") return undefined;
  const words = knownContent(block.content);
  return words.known.find(CAPTION).length > 0 ? words : undefined;
}
