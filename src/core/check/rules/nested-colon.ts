import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const INSIDE = "[^。\\uFF01\\uFF1F\\uFF1B\\uFF1A“”《》\\uFF08\\uFF09]";

/** Two colons of which both announce something; labels with their values, as 联系人 and 电话, stand side by side. */
const NESTED = sought(
  new RegExp(
    `(?<=要求|强调|指出|决定|认为|提出|明确|规定|包括|如下|做到|分别是)\\uFF1A${INSIDE}{2,80}(?:要求|强调|指出|认为|提出|包括|如下|做到|分别是|主要有)\\uFF1A`,
    "gu",
  ),
);

export const nestedColon: Rule = {
  id: "nested-colon",
  element: "正文",
  clause: "GB/T 15834—2011 4.7",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "一句话里一般不套用冒号，后一个冒号应改为逗号，或者另起一段分项写。",
    en: "One sentence takes no colon within a colon: write a comma instead, or the items in paragraphs of their own.",
  },
  fix: "none",
  seeks: [NESTED],
  check(draft, report) {
    reportSlips(chinesePassages(draft), report, NESTED, ({ to }) => ({ from: to - 1, to }));
  },
};
