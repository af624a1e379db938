import type { Message } from "../../notice";
import { ENUMERATION_COMMA } from "../../standard/punctuation";
import { chinesePassages } from "../chinese-passages";
import type { Report, Rule } from "../rule";
import { optionOf, type RuleOption } from "../rule-option";
import { reportSlip } from "../slips";
import { sought } from "../sought";

const WANTED: RuleOption<string> = {
  key: "顿号",
  description: {
    zh: "并列的引号之间、书名号之间用不用顿号。",
    en: "Whether 、 stands between quotation marks or 《》 that follow each other.",
  },
  initial: "不用",
  choices: ["不用", "用"],
};

/** Two or more enclosed items in a row; a note in brackets behind one of them calls for the 、 (4.5.3.5). */
const ROW = sought(
  /(?:(?:《[^《》]{1,80}》|“[^“”]{1,80}”)(?:[\uFF08(][^\uFF08\uFF09()]{1,60}[\uFF09)])?、?){2,60}/gu,
  /[》”]、?[《“]/u,
);

const JOINED = /》、《|”、“/gu;
const APART = /》《|”“/gu;

const WANTED_MESSAGE: Message = {
  zh: "并列的引号之间、书名号之间应当用顿号，“{found}”应为“{right}”。",
  en: "Between items in quotation marks or 《》 stands a 、: “{right}”, not “{found}”.",
};

export const commaBetweenEnclosedItems: Rule = {
  id: "comma-between-enclosed-items",
  element: "正文",
  clause: "GB/T 15834—2011 4.5.3.5（通常做法）",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "标有引号或者书名号的并列成分之间通常不用顿号，“{found}”应为“{right}”。",
    en: "Between items in quotation marks or 《》 there is usually no 、: “{right}”, not “{found}”.",
  },
  fix: "safe",
  options: [WANTED],
  seeks: [ROW],
  check(draft, report, office) {
    const isWanted = optionOf(office, commaBetweenEnclosedItems.id, WANTED) === "用";
    const right = isWanted ? ENUMERATION_COMMA : "";
    const say = isWanted ? (found: Report) => report({ ...found, message: WANTED_MESSAGE }) : report;
    for (const passage of chinesePassages(draft)) {
      for (const { 0: row, index } of passage.knownShown.find(ROW)) {
        if (/[\uFF08(]/u.test(row)) continue;
        for (const { 0: found, index: at } of row.matchAll(isWanted ? APART : JOINED)) {
          const from = index + at;
          const rights = [found.charAt(0) + right + found.slice(-1)];
          reportSlip(passage, { from, to: from + found.length, rights }, say);
        }
      }
    }
  },
};
