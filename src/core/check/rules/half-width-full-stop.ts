import { FULL_STOP } from "../../standard/punctuation";
import { chinesePassages } from "../chinese-passages";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** Behind Chinese, at the end or before more Chinese. Group 1 is what follows. */
const STOP = sought(/\.(?<=[\p{Script=Han}\u3007”\uFF09》]\.) {0,4}($|[\p{Script=Han}\u3007“《\uFF08])/gu);

export const halfWidthFullStop: Rule = {
  id: "half-width-full-stop",
  element: "正文",
  clause: "GB/T 15834—2011 4.1",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "中文的句号应为“。”，现为“.”。",
    en: "Chinese sentences end in “。”, not in “.”.",
  },
  fix: "safe",
  seeks: [STOP],
  check(draft, report) {
    for (const { text, isValue, knownShown, rangeOf } of chinesePassages(draft)) {
      if (isValue) continue;
      for (const { 0: found, 1: next = "", index } of knownShown.find(STOP)) {
        const end = index + found.length - next.length;
        report({
          range: rangeOf(index, index + 1),
          fixes: changing([{ range: rangeOf(index, end), newText: FULL_STOP }], FULL_STOP),
          // Between Chinese the dot may be one of a foreign name, 阿里.买买提.
          ...(end < text.length && { fix: "suggestion" }),
        });
      }
    }
  },
};
