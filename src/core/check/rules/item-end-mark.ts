import { FULL_STOP } from "../../standard/punctuation";
import { bodyParagraphs } from "../body-paragraphs";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { unquoted } from "../sentences";

const SEMICOLON = "\uFF1B";

const IN_BRACKETS = /\uFF08[^\uFF08\uFF09]{0,200}\uFF09/gu;

export const itemEndMark: Rule = {
  id: "item-end-mark",
  element: "正文",
  clause: "GB/T 15834—2011 A.5",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "分项里已经用了句号，末尾不用分号，应当用句号。",
    en: "An item in which a sentence ends does not end in “；”: use “。”.",
  },
  fix: "suggestion",
  check(draft, report) {
    for (const { text, known, rangeOf } of bodyParagraphs(draft)) {
      const end = text.trimEnd().length;
      if (text.charAt(end - 1) !== SEMICOLON) continue;
      if (!unquoted(known).text.replace(IN_BRACKETS, "").includes(FULL_STOP)) continue;
      const range = rangeOf(end - 1, end);
      report({ range, fixes: changing([{ range, newText: FULL_STOP }], FULL_STOP) });
    }
  },
};
