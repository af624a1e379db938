import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const MEASURES =
  "万元|亿元|元|人次|人|名|户|家|个|项|件|万吨|吨|万亩|亩|公顷|平方米|立方米|公里|千米|台|辆|套|所|座|处|条|份|间|宗|场|起|头|株|架|艘|期|批";

/** A sum, and behind 其中 what it is made of, to the end of the sentence. */
const WHOLE = sought(
  new RegExp(
    `(?<![\\d.,])(\\d{1,9}(?:\\.\\d{1,4})?)(${MEASURES})(?:\\p{Script=Han}{0,10})[，；]其中[：，]?([^。；：\\n其]{1,160})`,
    "gu",
  ),
);

const IN_BRACKETS = /[(\uFF08][^()\uFF08\uFF09]{0,80}[)\uFF09]/gu;

/** Below this a difference is one of rounding. */
const ROUNDING = 1e-6;

export const partsExceedTotal: Rule = {
  id: "parts-exceed-total",
  element: "正文",
  clause: "《党政机关公文处理工作条例》第二十条第四项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“其中”所列各项相加超过了前面的总数，请核对“{found}”。",
    en: "What is listed behind 其中 adds up to more than the total before it: check “{found}”.",
  },
  fix: "none",
  seeks: [WHOLE],
  check(draft, report) {
    reportSlips(
      ownWordsWithDigits(draft),
      report,
      WHOLE,
      ({ groups: [total = "", measure = "", parts = ""], from, to }) => {
        const part = new RegExp(`(?<![\\d.,第年])(\\d{1,9}(?:\\.\\d{1,4})?)${measure}`, "gu");
        const listed = [...parts.replace(IN_BRACKETS, "").matchAll(part)].map(([, digits]) => Number(digits));
        const sum = listed.reduce((all, one) => all + one, 0);
        return listed.length > 1 && sum > Number(total) + ROUNDING ? { from, to } : undefined;
      },
    );
  },
};
