import { numberRuns } from "../levels";
import { having } from "../needs";
import type { Rule } from "../rule";

export const levelSingleItem: Rule = {
  id: "level-single-item",
  element: "正文",
  needs: [having("heading")],
  clause: "通常做法（层次序号）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "这一层次只有“{found}”一项，通常不编号，或者还缺后面的各项。",
    en: "“{found}” is the only item of its level: usually it has no number, unless others are missing.",
  },
  fix: "none",
  check(draft, report) {
    const end = draft.attachments[0]?.range.start ?? draft.text.length;
    for (const { headings, style } of numberRuns(draft)) {
      const [only, second] = headings;
      if (!only || second || only.label.value !== 1 || only.range.start >= end || !style.startsWith("level-")) continue;
      report({ range: only.label.range, data: { found: only.label.text } });
    }
  },
};
