import { ABOUT, HEDGE_PAIRS } from "../../standard/hedges";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const NUMBER = /(?:\d[\d,.]{0,12}|[一二两三四五六七八九十百千]{1,6})[百千万亿]{0,2}/u.source;
const MEASURE =
  /(?:个百分点|个(?:工作日|小时|月|县|村)?|%|\uFF05|元|人次?|名|家|户|项|次|件|年|天|日|小时|分钟|月|岁|公里|千米|米|公顷|亩|吨|千克|公斤|度|倍|级|平方米|平方公里|处|条|份|篇|期|场|台|辆|套|所|座|成)/u
    .source;

const PATTERNS = HEDGE_PAIRS.map(({ before, behind }) =>
  sought(new RegExp(`(${before})(${NUMBER}[多余几]?${MEASURE}?)(${behind})`, "gu")),
);

/** Nearly a hundred and more. */
const NEARLY_AND_MORE = sought(new RegExp(`(${ABOUT})(${NUMBER})([多余])(${MEASURE})`, "gu"));

export const doubleHedging: Rule = {
  id: "double-hedging",
  element: "正文",
  clause: "通常做法",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "“{found}”前后重复，通常只用一个，写作“{right}”。",
    en: "“{found}” says it twice: usually one of the two will do, “{right}”.",
  },
  fix: "suggestion",
  seeks: [...PATTERNS, NEARLY_AND_MORE],
  check(draft, report) {
    for (const pattern of PATTERNS) {
      reportSlips(ownWords(draft), report, pattern, ({ groups: [before = "", number = "", behind = ""] }) => [
        before + number,
        number + behind,
      ]);
    }
    reportSlips(ownWords(draft), report, NEARLY_AND_MORE, ({ groups }) => {
      const [before = "", number = "", more = "", measure = ""] = groups;
      return [before + number + measure, number + more + measure];
    });
  },
};
