import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A sentence that is quoted whole behind a colon, with the mark outside, or with a second one; group 1 is the quotation. */
const QUOTED = sought(
  /(?<=(?:说|指出|强调|要求|规定|提出|写道|明确|认为|表示)\uFF1A)“([^“”。\uFF01\uFF1F]{8,150}|[^“”]{1,150}[。\uFF01\uFF1F])”。/gu,
);

export const quotationEndMark: Rule = {
  id: "quotation-end-mark",
  element: "正文",
  clause: "GB/T 15834—2011 B.2.1",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "独立引用完整的句子，句号放在引号里面，“{found}”应为“{right}”。",
    en: "A whole sentence that is quoted keeps its full stop inside the quotation marks: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [QUOTED],
  check(draft, report) {
    reportSlips(chinesePassages(draft), report, QUOTED, ({ groups: [quotation = ""], to }) => {
      const end = quotation.slice(-1);
      const isEnded = /[。\uFF01\uFF1F]/u.test(end);
      return { from: to - (isEnded ? 3 : 2), to, rights: [isEnded ? `${end}”` : "。”"] };
    });
  },
};
