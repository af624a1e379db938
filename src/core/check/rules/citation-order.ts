import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const LEAD = "根据|按照|依据|依照|遵照|贯彻|落实|执行|转发|参照";

/** A number before the title; group 1 is what leads to it, 2 the code, 3 the rest of the number, 4 the title. */
const REVERSED = sought(
  new RegExp(
    `(?<!》)(${LEAD}|^|[\\s\uFF0C。\uFF1B\uFF1A、])\uFF08?((?:(?!${LEAD})[\u4e00-\u9fa5A-Za-z]){2,8})(〔(?:19|20)\\d{2}〕[1-9]\\d{0,4}号)\uFF09?(《[^《》]{2,120}》)(?!\uFF08[^\uFF08\uFF09]{0,20}〔)`,
    "gu",
  ),
);

export const citationOrder: Rule = {
  id: "citation-order",
  element: "正文",
  clause: "通常做法",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "引用公文通常先引标题、后引发文字号，“{found}”应为“{right}”。",
    en: "A document is usually cited by its title first and then its number: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [REVERSED],
  check(draft, report) {
    const passages = chinesePassages(draft);
    reportSlips(
      passages,
      report,
      REVERSED,
      ({ groups: [lead = "", code = "", number = "", title = ""], from, to }) => ({
        from: from + lead.length,
        to,
        rights: [`${title}\uFF08${code}${number}\uFF09`],
      }),
    );
  },
};
