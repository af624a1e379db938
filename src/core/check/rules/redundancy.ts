import { REDUNDANCIES, REDUNDANT_PATTERNS } from "../../standard/redundancies";
import { lookUp } from "../../text/lookup";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlip, reportSlips } from "../slips";
import { sought, soughtWords } from "../sought";

const PATTERNS = REDUNDANT_PATTERNS.map((pattern) => sought(pattern));

const FINDER = soughtWords(Object.keys(REDUNDANCIES));

export const redundancy: Rule = {
  id: "redundancy",
  element: "正文",
  clause: "通常用法",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "“{found}”语义重复，通常写作“{right}”。",
    en: "“{found}” says it twice: usually “{right}” will do.",
  },
  fix: "suggestion",
  seeks: [...PATTERNS, FINDER],
  check(draft, report) {
    for (const passage of ownWords(draft)) {
      for (const { word, from } of passage.knownShown.find(FINDER)) {
        reportSlip(passage, { from, to: from + word.length, rights: lookUp(REDUNDANCIES, word) ?? [] }, report);
      }
    }
    for (const pattern of PATTERNS) {
      reportSlips(ownWords(draft), report, pattern, ({ groups: [kept = ""] }) => [kept]);
    }
  },
};
