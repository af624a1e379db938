import { bodyParagraphs } from "../body-paragraphs";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { unquoted } from "../sentences";
import { sought } from "../sought";

/** 一是 with a mark behind it, at the head of a clause. */
const COUNTED = sought(/(?<=^|[。\uFF01\uFF1F\uFF1B\uFF1A\uFF0C])([一二三四五六七八九十]{1,2}是)[、\uFF0C\uFF1A:,]/gu);

export const countWordMark: Rule = {
  id: "count-word-mark",
  element: "正文",
  clause: "GB/T 15834—2011 B.3.7",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{right}”后面不加标点，现为“{found}”。",
    en: "No mark follows “{right}”: it is not written “{found}”.",
  },
  fix: "safe",
  seeks: [COUNTED],
  check(draft, report) {
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      for (const { 0: found, 1: right = "", index } of unquoted(known).find(COUNTED)) {
        const end = index + found.length;
        report({
          range: rangeOf(index, end),
          data: { found, right },
          fixes: changing([{ range: rangeOf(end - 1, end), newText: "" }], right),
        });
      }
    }
  },
};
