import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** Two marks where one is meant; three full stops and more are an ellipsis. */
const REPEATED = sought(
  /(?<!。)。{2}(?!。)|(?<![，、；：。])[，、；：][，、；：。]{1,3}(?!。)|(?<!。)。[，、；：]{1,2}/gu,
  /[，、；：。]{2}/u,
);

export const repeatedMarks: Rule = {
  id: "repeated-marks",
  element: "正文",
  clause: "GB/T 15834—2011 4",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "标点重复，“{found}”应为“{right}”。",
    en: "There is a mark too many: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [REPEATED],
  check(draft, report) {
    reportSlips(chinesePassages(draft), report, REPEATED, ({ found, from, to }) => {
      const rights = [...new Set(found)];
      // The last mark stands: it was typed over the one before.
      return rights.length === 1 ? rights : { from, to, rights: rights.reverse(), fix: "suggestion" };
    });
  },
};
