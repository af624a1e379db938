import { bodyParagraphs } from "../body-paragraphs";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { unquoted } from "../sentences";
import { sought } from "../sought";

/** An ordinal with 、 at the head of a sentence; not the first of a list: 第一、二产业, 第一、第二季度, 首先、其次. */
const ORDINAL = sought(
  /(?<=^|[。\uFF01\uFF1F\uFF1B\uFF1A])(第[一二三四五六七八九十]{1,2}|首先|其次|再次|最后)、(?![第一二三四五六七八九十其再最])/gu,
);

const COMMA = "\uFF0C";

export const ordinalComma: Rule = {
  id: "ordinal-comma",
  element: "正文",
  clause: "GB/T 15834—2011 B.3.1",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”后面应用逗号，写作“{right}”。",
    en: "A comma follows the ordinal: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [ORDINAL],
  check(draft, report) {
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      for (const { 0: found, 1: ordinal = "", index } of unquoted(known).find(ORDINAL)) {
        const end = index + found.length;
        report({
          range: rangeOf(index, end),
          data: { found, right: ordinal + COMMA },
          fixes: changing([{ range: rangeOf(end - 1, end), newText: COMMA }], ordinal + COMMA),
        });
      }
    }
  },
};
