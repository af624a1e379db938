import { bodyParagraphs } from "../body-paragraphs";
import { changing } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";
import { sought } from "../sought";

const COLON = "\uFF1A";

/** What announces items, at the end of a paragraph; group 1 is the mark behind it. “提出以下意见。” ends in a full stop by habit. */
const ANNOUNCED = sought(/(?:如下|分别是)([。\uFF0C\uFF1B]?)$/gu);

export const colonBeforeItems: Rule = {
  id: "colon-before-items",
  element: "正文",
  needs: [having("heading")],
  clause: "GB/T 15834—2011 4.7",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "下面分项列出时，这里应当用冒号。",
    en: "Before items that follow stands a colon.",
  },
  fix: "suggestion",
  seeks: [ANNOUNCED],
  check(draft, report) {
    const paragraphs = bodyParagraphs(draft);
    for (const [index, { text, known, rangeOf, block }] of paragraphs.entries()) {
      const next = paragraphs[index + 1];
      if (block.type !== "paragraph" || next?.block.type !== "heading") continue;
      const mark = known.find(ANNOUNCED)[0]?.[1];
      if (mark === undefined) continue;
      const end = text.length;
      const from = end - mark.length;
      const fixes = changing([{ range: rangeOf(from, end), newText: COLON }], COLON);
      report({ range: rangeOf(mark === "" ? end - 1 : from, end), fixes: mark === "" ? [] : fixes });
    }
  },
};
