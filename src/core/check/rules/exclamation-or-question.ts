import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { unquoted } from "../sentences";
import { sought } from "../sought";
import { isSpoken } from "../spoken";

const MARK = sought(/[\uFF01\uFF1F]+/gu);

export const exclamationOrQuestion: Rule = {
  id: "exclamation-or-question",
  element: "正文",
  clause: "通常做法",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "公文正文通常不用“{found}”，应当用平实的陈述句。",
    en: "A document usually has no “{found}”: state the matter plainly.",
  },
  fix: "none",
  seeks: [MARK],
  check(draft, report) {
    if (isSpoken(draft)) return;
    for (const { part, knownShown, rangeOf } of chinesePassages(draft)) {
      if (part !== "正文") continue;
      for (const { 0: found, index } of unquoted(knownShown).find(MARK)) {
        report({ range: rangeOf(index, index + found.length), data: { found } });
      }
    }
  },
};
