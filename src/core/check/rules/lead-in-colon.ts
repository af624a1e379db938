import { bodyParagraphs } from "../body-paragraphs";
import { changing } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";

/** A lead-in that announces what follows, with the mark behind it. */
const LEAD_IN = /如下([。\uFF0C\uFF1B.])$/u;
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
  check(draft, report) {
    for (const { text, index, rangeOf } of bodyParagraphs(draft)) {
      const words = text.trimEnd();
      const found = LEAD_IN.exec(words)?.[1];
      const next = draft.body[index + 1];
      if (!found || next?.type !== "heading" || next.label?.value !== 1) continue;
      const range = rangeOf(words.length - 1, words.length);
      report({ range, data: { found }, fixes: changing([{ range, newText: COLON }], `如下${COLON}`) });
    }
  },
};
