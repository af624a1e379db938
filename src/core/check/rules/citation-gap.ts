import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** What stands between a title and its number in brackets. */
const GAP = sought(
  /》[\s\u3000，、]{1,3}(?=[\uFF08(][\u4e00-\u9fa5A-Za-z]{1,14}〔(?:19|20)\d{2}〕\d{1,5}号[\uFF09)])/gu,
);

export const citationGap: Rule = {
  id: "citation-gap",
  element: "正文",
  clause: "GB/T 15834—2011 4.5.3.5",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "标题和后面括注的发文字号之间不加标点和空格。",
    en: "Nothing stands between a title and its number in brackets.",
  },
  fix: "safe",
  seeks: [GAP],
  check(draft, report) {
    reportSlips(chinesePassages(draft), report, GAP, () => "》");
  },
};
