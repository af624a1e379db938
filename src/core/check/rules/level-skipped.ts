import { formatLabel, numberingOf } from "../../standard/numbering";
import { changing } from "../fixes";
import { type NumberedHeading, numberRuns } from "../levels";
import { having } from "../needs";
import type { Fix, Rule } from "../rule";

export const levelSkipped: Rule = {
  id: "level-skipped",
  element: "正文",
  needs: [having("heading")],
  clause: "GB/T 9704—2012 7.3.3",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "层次序号依次为“一、”“（一）”“1.”“（1）”，“{found}”上面没有“1.”这一层。",
    en: "The levels are 一、 （一） 1. （1） in this order: above “{found}” there is no 1.",
  },
  fix: "suggestion",
  check(draft, report) {
    for (const { style, headings, above } of numberRuns(draft)) {
      const label = headings[0]?.label;
      const isBelowHigher = above.some((higher) => numberingOf(higher).depth < numberingOf(style).depth);
      if (style !== "level-4" || !label || !isBelowHigher || above.includes("level-3")) continue;
      report({ range: label.range, data: { found: label.text }, fixes: asThirdLevel(headings) });
    }
  },
};

/** Writes the whole run with 1. 2. 3. */
function asThirdLevel(headings: readonly NumberedHeading[]): readonly Fix[] {
  const edits = headings.flatMap(({ label: { value, range } }) =>
    value === undefined ? [] : [{ range, newText: formatLabel("level-3", value) }],
  );
  const [first] = edits;
  return first && edits.length === headings.length ? changing(edits, first.newText) : [];
}
