import { CLOSING_MARKS, FULL_WIDTH_MARKS, OPENING_MARKS } from "../../standard/punctuation";
import { chinesePassages } from "../chinese-passages";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";

const HAN = "\\p{Script=Han}\u3007";

/** A half-width mark behind or before Chinese; the blanks behind it go with it when it is put right. */
const MARK = sought(
  new RegExp(`(?<=[${HAN}${CLOSING_MARKS}%])[,;:!?]|[,;:!?](?= {0,4}[${HAN}${OPENING_MARKS}])`, "gu"),
);

/** Two signs on each side of a Chinese title, where 《 and 》 are wanted. */
const TITLE = sought(new RegExp(`<<[^<>]{0,60}[${HAN}][^<>]{0,60}>>`, "gu"));

const SIGNS = 2;

export const halfWidthPunctuation: Rule = {
  id: "half-width-punctuation",
  element: "正文",
  clause: "GB/T 15834—2011 4、5.1",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "中文里应用全角标点“{right}”，现为半角“{found}”。",
    en: "Chinese text takes the full-width “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [MARK, TITLE],
  check(draft, report) {
    for (const { text, knownShown, rangeOf } of chinesePassages(draft)) {
      for (const { 0: found, index } of knownShown.find(TITLE)) {
        const end = index + found.length;
        const edits = [
          { range: rangeOf(index, index + SIGNS), newText: "《" },
          { range: rangeOf(end - SIGNS, end), newText: "》" },
        ];
        report({
          range: rangeOf(index, end),
          data: { found: "<<>>", right: "《》" },
          fixes: changing(edits, "《》"),
        });
      }
      for (const { 0: found, index } of knownShown.find(MARK)) {
        const right = FULL_WIDTH_MARKS[found] ?? found;
        const end = index + found.length;
        const blanks = /^ +/u.exec(text.slice(end, end + 8))?.[0].length ?? 0;
        report({
          range: rangeOf(index, end),
          data: { found, right },
          fixes: changing([{ range: rangeOf(index, end + blanks), newText: right }], right),
        });
      }
    }
  },
};
