import { ELLIPSIS } from "../../standard/punctuation";
import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** What writers put for an ellipsis behind or before Chinese; longer rows of dots lead to page numbers. */
const DOTS = sought(
  /(?<=[\p{Script=Han}〇，、；：“‘”’》）])(?:\.{3,6}|\u22EF{1,2}|…(?!…)|…{3}(?!…)|\u00B7{3,6})(?![.…\u22EF\u00B7])|(?<![.…\u22EF\u00B7])(?:\.{3,6}|\u22EF{1,2}|…)(?=[\p{Script=Han}〇“《])|(?<!。)。{3,6}(?!。)/gu,
);

export const ellipsisForm: Rule = {
  id: "ellipsis-form",
  element: "正文",
  clause: "GB/T 15834—2011 4.11、5.1.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "省略号应为“{right}”（六个点，占两个字），现为“{found}”。",
    en: "The ellipsis is “{right}”, six dots in two cells, not “{found}”.",
  },
  fix: "safe",
  seeks: [DOTS],
  check(draft, report) {
    const passages = chinesePassages(draft);
    reportSlips(passages, report, DOTS, () => ELLIPSIS);
  },
};
