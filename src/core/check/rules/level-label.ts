import { formatLabel } from "../../standard/numbering";
import { BRACKETS } from "../../standard/punctuation";
import type { Range } from "../../text/range";
import { changing } from "../fixes";
import { numberRuns } from "../levels";
import type { Rule } from "../rule";

/** Set by many offices and accepted beside the half-width dot. */
const FULL_WIDTH_DOT = /^\d{1,3}\uFF0E$/u;

const MARKS = /^[、\uFF0C,.\uFF0E。]+/u;

const LONGEST_PILE = 8;

export const levelLabel: Rule = {
  id: "level-label",
  element: "正文",
  clause: "GB/T 9704—2012 7.3.3；GB/T 15834—2011 B.3",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "层次序号应写作“{right}”，现为“{found}”。",
    en: "The number of this level is written “{right}”, not “{found}”.",
  },
  fix: "safe",
  check(draft, report) {
    for (const { style, headings } of numberRuns(draft)) {
      for (const { label } of headings) {
        const right = label.value === undefined ? label.text : formatLabel(style, label.value);
        if (label.text === right || FULL_WIDTH_DOT.test(label.text)) continue;
        report({
          range: label.range,
          data: { found: label.text, right },
          fixes: changing([{ range: withMarks(draft.text, label.range, right), newText: right }], right),
        });
      }
    }
  },
};

/** The number, and behind a bracket whatever marks pile up there. */
function withMarks(text: string, { start, end }: Range, right: string): Range {
  const marks = right.endsWith(BRACKETS.close) ? MARKS.exec(text.slice(end, end + LONGEST_PILE)) : undefined;
  return { start, end: end + (marks?.[0].length ?? 0) };
}
