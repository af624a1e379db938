import { FULL_DOT, HALF_DOT } from "../standard/numbering";
import type { NumberRun } from "./levels";
import type { RuleOption } from "./rule-option";

const DOTTED = /^\d{1,3}([.\uFF0E])$/u;

/** The option of the rule about level numbers that sets the dot of the third level. */
export const LEVEL_DOT: RuleOption<string> = {
  key: "三级序号的点",
  description: {
    zh: "第三层序号“1.”用半角还是全角的点；不限时全文用一种。",
    en: "Whether the dot of the third level, 1., is half-width or full-width; 不限 asks for one form in a document.",
  },
  initial: "不限",
  choices: ["不限", "半角", "全角"],
};

/** The dot that the office wants, else the one that most numbers of the draft have; undefined where no number has one. */
export function levelDot(wanted: string, runs: readonly NumberRun[]): string | undefined {
  if (wanted !== LEVEL_DOT.initial) return wanted === "全角" ? FULL_DOT : HALF_DOT;
  const dots = runs.flatMap(({ headings }) => headings.flatMap(({ label }) => DOTTED.exec(label.text)?.[1] ?? []));
  if (dots.length === 0) return undefined;
  const count = (dot: string) => dots.filter((other) => other === dot).length;
  return count(FULL_DOT) > count(HALF_DOT) ? FULL_DOT : HALF_DOT;
}
