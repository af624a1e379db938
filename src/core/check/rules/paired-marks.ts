import { type ChinesePassage, chinesePassages } from "../chinese-passages";
import { changing, deleting } from "../fixes";
import { arePartners, LONE_MARKS, type LoneMark } from "../lone-marks";
import type { Rule } from "../rule";

export const pairedMarks: Rule = {
  id: "paired-marks",
  element: "正文",
  clause: "GB/T 15834—2011 4.8、4.9、4.15",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”没有配成对，应当补上另一半或者删去。",
    en: "“{found}” has no partner: add the other half or delete it.",
  },
  fix: "suggestion",
  seeks: [LONE_MARKS],
  check(draft, report) {
    const passages = chinesePassages(draft);
    const lone: (LoneMark & { readonly passage: ChinesePassage })[] = [];
    for (const [index, passage] of passages.entries()) {
      for (const mark of passage.knownShown.find(LONE_MARKS)) {
        // Each paragraph of a long quotation opens with “, only the last one closes.
        const isQuotedOn = mark.mark === "“" && passages[index + 1]?.shown.startsWith("“");
        if (!isQuotedOn) lone.push({ ...mark, passage });
      }
    }
    for (const [index, { mark, at, turned, passage }] of lone.entries()) {
      // What opens in one paragraph may close in the next.
      const [before, behind] = [lone[index - 1], lone[index + 1]];
      if (behind && behind.passage !== passage && arePartners(mark, behind.mark)) continue;
      if (before && before.passage !== passage && arePartners(before.mark, mark)) continue;
      const range = passage.rangeOf(at, at + 1);
      const closing = turned ? changing([{ range, newText: turned }], turned) : [];
      report({ range, data: { found: mark }, fixes: [...closing, ...deleting([{ range, newText: "" }], mark)] });
    }
  },
};
