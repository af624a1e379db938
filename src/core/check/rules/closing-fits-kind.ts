import { kindOf } from "../../draft/access";
import { cutOut } from "../body-paragraphs";
import { CLOSINGS, closingsOf } from "../closings";
import { changing, deleting } from "../fixes";
import type { Rule } from "../rule";

export const closingFitsKind: Rule = {
  id: "closing-fits-kind",
  element: "正文",
  clause: "通常做法（各文种的结语）",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "“{found}”通常是{owner}的结语，{kind}不用，应改用{kind}的结语或者删去。",
    en: "“{found}” usually closes a {owner}, not a {kind}: use a closing of its own, or none.",
  },
  fix: "suggestion",
  seeks: [CLOSINGS],
  check(draft, report) {
    const kind = kindOf(draft);
    if (!kind) return;
    for (const { paragraph, text, from, to, kinds } of closingsOf(draft)) {
      // What a report asks for is no slip of the closing but the matter of another document.
      if (kinds.includes(kind.name) || (kind.name === "报告" && kinds.includes("请示"))) continue;
      const range = paragraph.rangeOf(from, to);
      const found = text.trim();
      report({
        range,
        data: { found, owner: kinds.join("、"), kind: kind.name },
        fixes: [
          ...kind.closings.flatMap((right) => changing([{ range, newText: right }], right)),
          ...deleting(cutOut(draft, paragraph, from, to), found),
        ],
      });
    }
  },
};
