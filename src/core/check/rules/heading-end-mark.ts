import { plainText } from "../../draft/access";
import type { Block, Draft } from "../../draft/draft";
import { bodyParagraphs } from "../body-paragraphs";
import { deleting } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";

/** A longer line is a sentence. */
const LONGEST = 25;

/** One phrase and the mark behind it; a line with a verb of command is a sentence as well as a heading. */
const PHRASE = /^[^。\uFF0C\uFF1B\uFF1A\uFF01\uFF1F]{2,24}([。\uFF0C\uFF1B])$/u;

const ITEM_END = /[\uFF1B;]\s*$/u;

export const headingEndMark: Rule = {
  id: "heading-end-mark",
  element: "正文",
  needs: [having("heading")],
  clause: "通常做法（标题的标点）",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "单独成行的标题末尾通常不加“{found}”。",
    en: "A heading on a line of its own usually ends without “{found}”.",
  },
  fix: "suggestion",
  check(draft, report) {
    for (const { text, block, index, rangeOf } of bodyParagraphs(draft)) {
      if (text.length > LONGEST || !isFirstLevel(block)) continue;
      const words = text.trimEnd();
      const found = PHRASE.exec(words)?.[1];
      if (!found || !heads(draft, index) || closesList(draft, index)) continue;
      const range = rangeOf(words.length - 1, words.length);
      report({ range, data: { found }, fixes: deleting([{ range, newText: "" }], found) });
    }
  },
};

/**
 * Whether the line heads what follows it: a list below it, or text with a next heading further down. The last one may as
 * well be a sentence with the end of the document behind it.
 */
function heads({ body }: Draft, index: number): boolean {
  const next = body[index + 1];
  if (next?.type !== "heading") return body.slice(index + 1).some(isFirstLevel);
  return next.label?.style === "level-2" || next.label?.style === "level-3";
}

/** Whether the line is the last item of a list: an item that ends in a semicolon stands right above it. */
function closesList({ body }: Draft, index: number): boolean {
  const above = body[index - 1];
  return above?.type === "heading" && ITEM_END.test(plainText(above.content));
}

function isFirstLevel(block: Block): boolean {
  return block.type === "heading" && block.label?.style === "level-1";
}
