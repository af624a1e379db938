import { isMisspelt, MISSPELLINGS } from "../../standard/misspellings";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlip } from "../slips";
import { soughtWords } from "../sought";

const FINDER = soughtWords([...MISSPELLINGS.keys()]);

export const misspelling: Rule = {
  id: "misspelling",
  element: "正文",
  clause: "《中华人民共和国国家通用语言文字法》第九条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”应为“{right}”。",
    en: "“{found}” is written “{right}”.",
  },
  fix: "safe",
  seeks: [FINDER],
  check(draft, report) {
    for (const passage of ownWords(draft)) {
      for (const { word, from } of passage.knownShown.find(FINDER)) {
        if (!isMisspelt(word, passage.shown, from)) continue;
        reportSlip(passage, { from, to: from + word.length, rights: [MISSPELLINGS.get(word) ?? word] }, report);
      }
    }
  },
};
