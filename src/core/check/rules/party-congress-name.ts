import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** A congress or a plenary session at the head of its name, with no 党的 before it. */
const CONGRESS = sought(
  /(?<=^|[，。；\uFF08]|贯彻|落实|学习|根据|按照|自|从|是|在)((?:十[五六七八九]|二十)(?:大|届[一二三四五六七]中全会))(?=以来|精神|报告|提出|召开|闭幕|部署|作出|确定)/gu,
);

export const partyCongressName: Rule = {
  id: "party-congress-name",
  element: "正文",
  clause: "通常用法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "“{found}”通常用全称，写作“{right}”。",
    en: "The congress is usually named in full: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [CONGRESS],
  check(draft, report) {
    reportSlips(ownWords(draft), report, CONGRESS, ({ found }) => [`党的${found}`]);
  },
};
