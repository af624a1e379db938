import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** Group 1 is the name, 2 the word that tells what kind of work it is. */
const NAMED = sought(/《([^《》]{1,40})(一书|一文|一剧)》/gu);

export const bookMarksTypeWord: Rule = {
  id: "book-marks-type-word",
  element: "正文",
  clause: "GB/T 15834—2011 A.13.3",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "书名号里只写名称，“{found}”应为“{right}”。",
    en: "Only the name stands between 《》: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [NAMED],
  check(draft, report) {
    const passages = chinesePassages(draft);
    reportSlips(passages, report, NAMED, ({ groups: [name = "", word = ""] }) => `《${name}》${word}`);
  },
};
