import { DASH } from "../../standard/punctuation";
import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** What writers put for a dash before Chinese: hyphens, short dashes, lines of a table, too many signs. */
const LINES = sought(
  /(?<=^[\s\u3000]{0,4}|[\p{Script=Han}〇”》\uFF09。\uFF0C\uFF1A、\uFF1B])(?:-{2,3}|–{2,3}|[\u2015\u2500]{2,3}|—{3,4})(?=[\p{Script=Han}〇“《])/gu,
);

export const dashForm: Rule = {
  id: "dash-form",
  element: "正文",
  clause: "GB/T 15834—2011 4.10",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "破折号应为“{right}”（占两个字），现为“{found}”。",
    en: "The dash is “{right}”, two cells long, not “{found}”.",
  },
  fix: "safe",
  seeks: [LINES],
  check(draft, report) {
    const passages = chinesePassages(draft);
    reportSlips(passages, report, LINES, () => DASH);
  },
};
