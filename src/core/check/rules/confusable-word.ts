import { CONFUSABLES, type Confusable } from "../../standard/confusables";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlip } from "../slips";
import { soughtWords } from "../sought";

const BY_WORD: ReadonlyMap<string, Confusable> = new Map(CONFUSABLES.map((entry) => [entry.word, entry]));

const FINDER = soughtWords([...BY_WORD.keys()]);

/** How much of the words around is looked at. */
const AROUND = 20;

export const confusableWord: Rule = {
  id: "confusable-word",
  element: "正文",
  clause: "通常用法",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”在这里通常写作“{right}”，请核对词义。",
    en: "Here “{found}” is usually written “{right}”: check what is meant.",
  },
  fix: "suggestion",
  seeks: [FINDER],
  check(draft, report) {
    for (const passage of ownWords(draft)) {
      for (const { word, from } of passage.knownShown.find(FINDER)) {
        const { right = word, before, behind } = BY_WORD.get(word) ?? {};
        const to = from + word.length;
        if (before && !before.test(passage.shown.slice(Math.max(0, from - AROUND), from))) continue;
        if (behind && !behind.test(passage.shown.slice(to, to + AROUND))) continue;
        reportSlip(passage, { from, to, rights: [right] }, report);
      }
    }
  },
};
