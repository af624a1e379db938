import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const MARK = "[—–－\\u2015\\u2500～]{1,2}";

/**
 * A telephone number with its area code, or one that is named as such, and the name of a model before 型; groups 1 to 3
 * are the mark. GB/T 15834—2011 and other standards keep their line, and so do years.
 */
const CONNECTED = sought(
  new RegExp(
    [
      `(?<![\\dA-Za-z.])0\\d{2,3}(${MARK})[2-9]\\d{6,7}(?!\\d)`,
      `(?<=(?:电话|传真|热线|手机|座机)(?:号码)?[为是:\\uFF1A]?\\s?)[2-9]\\d{2,3}(${MARK})\\d{4}(?!\\d)`,
      `(?<![A-Za-z\\d/])[A-Z]{1,5}\\d{0,4}(${MARK})\\d{1,5}(?=型)`,
    ].join("|"),
    "gu",
  ),
  new RegExp(MARK, "u"),
);

export const shortHyphen: Rule = {
  id: "short-hyphen",
  element: "正文",
  clause: "GB/T 15834—2011 4.13",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "电话号码和产品型号用短横线连接，“{found}”应为“{right}”。",
    en: "Telephone numbers and models take a short hyphen: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [CONNECTED],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, CONNECTED, ({ found, groups }) =>
      found.replace(groups.find((group) => group !== "") ?? "", "-"),
    );
  },
};
