import { isAndOthers } from "../and-others";
import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const COMMA = sought(/、\s?(等等?)/gu);

export const commaBeforeAndOthers: Rule = {
  id: "comma-before-and-others",
  element: "正文",
  clause: "GB/T 15834—2011 B.1.2",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "用顿号并列的词语后面，“等”字前不再用顿号，“{found}”应为“{right}”。",
    en: "No 、 stands before 等 at the end of a list: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [COMMA],
  check(draft, report) {
    reportSlips(chinesePassages(draft), report, COMMA, ({ groups: [others = ""], shown, to }) =>
      isAndOthers(shown, to) ? others : undefined,
    );
  },
};
