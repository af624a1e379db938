import { bodyParagraphs } from "../body-paragraphs";
import { changing } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** A lead-in that announces what follows, with the mark behind it. */
const LEAD_IN = sought(/如下([。\uFF0C\uFF1B.])\s*$/gu);
const ANNOUNCING = "如下";
const COLON = "\uFF1A";

export const leadInColon: Rule = {
  id: "lead-in-colon",
  element: "正文",
  needs: [having("heading")],
  clause: "GB/T 15834—2011 4.7",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "“如下”提起下文，后面通常用冒号，现为“{found}”。",
    en: "“如下” announces what follows: usually a colon stands behind it, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [LEAD_IN],
  check(draft, report) {
    for (const { known, index, rangeOf } of bodyParagraphs(draft)) {
      for (const { 1: found = "", index: from } of known.find(LEAD_IN)) {
        const next = draft.body[index + 1];
        if (next?.type !== "heading" || next.label?.value !== 1) continue;
        const range = rangeOf(from + ANNOUNCING.length, from + ANNOUNCING.length + found.length);
        report({ range, data: { found }, fixes: changing([{ range, newText: COLON }], ANNOUNCING + COLON) });
      }
    }
  },
};
