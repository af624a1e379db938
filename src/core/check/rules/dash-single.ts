import { DASH } from "../../standard/punctuation";
import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** One sign before an item, or between a mark and words: a range has words or numbers on both sides. */
const SINGLE = sought(/(?<![^\s。：；])[—–\u2015\u2500](?![—–\u2015\u2500])(?=[\p{Script=Han}“《])/gu);

export const dashSingle: Rule = {
  id: "dash-single",
  element: "正文",
  clause: "GB/T 15834—2011 4.10",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "这里像是破折号，应占两个字，“{found}”应为“{right}”。",
    en: "This seems to be a dash, which is two cells long: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [SINGLE],
  check(draft, report) {
    reportSlips(chinesePassages(draft), report, SINGLE, () => DASH);
  },
};
