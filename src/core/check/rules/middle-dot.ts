import { chinesePassages } from "../chinese-passages";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A day that names an event, with a full stop in it, or a look-alike of the dot between two parts of a name. */
const DOT = sought(
  /[.\uFF0E•・‧](?<=“\d{1,2}.)(?=\d{1,2}”)|[•・‧](?<=\p{Script=Han}.)(?=\p{Script=Han})/gu,
  /“\d|[•・‧]/u,
);

export const middleDot: Rule = {
  id: "middle-dot",
  element: "正文",
  clause: "GB/T 15834—2011 4.14",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "这里应当用间隔号“{right}”，现为“{found}”。",
    en: "Here stands the middle dot “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [DOT],
  check(draft, report) {
    reportSlips(chinesePassages(draft), report, DOT, () => "\u00B7");
  },
};
