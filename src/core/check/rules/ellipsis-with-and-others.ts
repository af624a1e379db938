import { isAndOthers } from "../and-others";
import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** An ellipsis before or behind 等, 等等: group 1 is 等 when it stands behind, 2 when it stands before. */
const BOTH = sought(/[、，]?…{1,2}\s?(等等?)|(等等)…{1,2}/gu);

export const ellipsisWithAndOthers: Rule = {
  id: "ellipsis-with-and-others",
  element: "正文",
  clause: "GB/T 15834—2011 A.9.2",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "省略号和“等”意思重复，只用一个，“{found}”应为“{right}”。",
    en: "The ellipsis and 等 say the same: write “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [BOTH],
  check(draft, report) {
    reportSlips(chinesePassages(draft), report, BOTH, ({ groups: [behind = "", before = ""], shown, to }) =>
      before !== "" || isAndOthers(shown, to) ? behind + before : undefined,
    );
  },
};
