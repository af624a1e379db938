import { formatLabel, HALF_DOT, type NumberingStyle } from "../../standard/numbering";
import { BRACKETS } from "../../standard/punctuation";
import type { Range } from "../../text/range";
import { changing } from "../fixes";
import { LEVEL_DOT, levelDot } from "../level-dot";
import { numberRuns } from "../levels";
import { having } from "../needs";
import type { Rule } from "../rule";
import { optionOf } from "../rule-option";

const MARKS = /^[、\uFF0C,.\uFF0E。]+/u;

const LONGEST_PILE = 8;

export const levelLabel: Rule = {
  id: "level-label",
  element: "正文",
  needs: [having("heading")],
  clause: "GB/T 9704—2012 7.3.3；GB/T 15834—2011 B.3",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "层次序号应写作“{right}”，现为“{found}”。",
    en: "The number of this level is written “{right}”, not “{found}”.",
  },
  fix: "safe",
  options: [LEVEL_DOT],
  check(draft, report, office) {
    const runs = numberRuns(draft);
    const dot = levelDot(optionOf(office, levelLabel.id, LEVEL_DOT), runs) ?? HALF_DOT;
    for (const { style, headings } of runs) {
      for (const { label } of headings) {
        const right = label.value === undefined ? label.text : formatted(style, label.value, dot);
        if (label.text === right) continue;
        report({
          range: label.range,
          data: { found: label.text, right },
          fixes: changing([{ range: withMarks(draft.text, label.range, right), newText: right }], right),
        });
      }
    }
  },
};

function formatted(style: NumberingStyle, value: number, dot: string): string {
  return style === "level-3" ? `${value}${dot}` : formatLabel(style, value);
}

/** The number, and behind a bracket whatever marks pile up there. */
function withMarks(text: string, { start, end }: Range, right: string): Range {
  const marks = right.endsWith(BRACKETS.close) ? MARKS.exec(text.slice(end, end + LONGEST_PILE)) : undefined;
  return { start, end: end + (marks?.[0].length ?? 0) };
}
