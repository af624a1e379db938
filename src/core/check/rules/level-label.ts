import { formatLabel, type NumberingStyle } from "../../standard/numbering";
import { BRACKETS } from "../../standard/punctuation";
import type { Range } from "../../text/range";
import { changing } from "../fixes";
import { type NumberRun, numberRuns } from "../levels";
import type { Rule } from "../rule";
import { optionOf, type RuleOption } from "../rule-option";

/** Behind the numbers of the third level: the half-width dot, and the full-width one that many offices set. */
const HALF = ".";
const FULL = "\uFF0E";

const DOTTED = /^\d{1,3}([.\uFF0E])$/u;

const DOT: RuleOption<string> = {
  key: "三级序号的点",
  description: {
    zh: "第三层序号“1.”用半角还是全角的点；不限时全文用一种。",
    en: "Whether the dot of the third level, 1., is half-width or full-width; 不限 asks for one form in a document.",
  },
  initial: "不限",
  choices: ["不限", "半角", "全角"],
};

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
  options: [DOT],
  check(draft, report, office) {
    const runs = numberRuns(draft);
    const dot = dotOf(optionOf(office, levelLabel.id, DOT), runs);
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

/** The dot that the office wants, else the one that most numbers of the draft have. */
function dotOf(wanted: string, runs: readonly NumberRun[]): string {
  if (wanted !== DOT.initial) return wanted === "全角" ? FULL : HALF;
  const dots = runs.flatMap(({ headings }) => headings.map(({ label }) => DOTTED.exec(label.text)?.[1]));
  const count = (dot: string) => dots.filter((other) => other === dot).length;
  return count(FULL) > count(HALF) ? FULL : HALF;
}

/** The number, and behind a bracket whatever marks pile up there. */
function withMarks(text: string, { start, end }: Range, right: string): Range {
  const marks = right.endsWith(BRACKETS.close) ? MARKS.exec(text.slice(end, end + LONGEST_PILE)) : undefined;
  return { start, end: end + (marks?.[0].length ?? 0) };
}
