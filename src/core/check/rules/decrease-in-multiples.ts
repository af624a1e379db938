import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A decrease by, or to, a multiple. */
const DECREASE = sought(
  /(?:下降|减少|降低|缩小|缩短|下跌|下滑|压缩|减小|减轻|减低|回落)[了至到]?近?约?(?:\d{1,6}(?:\.\d{1,4})?|[一二两三四五六七八九十百千几数]{1,4})多?倍/gu,
);

export const decreaseInMultiples: Rule = {
  id: "decrease-in-multiples",
  element: "正文",
  clause: "通常做法",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "“{found}”意思不明，减少通常不用倍数，应当写作百分数或者“降至原来的几分之几”。",
    en: "“{found}” is not clear: a decrease is usually given as a percentage or a fraction, not as a multiple.",
  },
  fix: "none",
  seeks: [DECREASE],
  check(draft, report) {
    reportSlips(ownWords(draft), report, DECREASE, ({ from, to }) => ({ from, to }));
  },
};
