import { MISWRITTEN_NUMERAL_WORDS } from "../../standard/numeral-words";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlip } from "../slips";
import { soughtWords } from "../sought";

const FINDER = soughtWords([...MISWRITTEN_NUMERAL_WORDS.keys()]);

const CLOSING = "”";

const DIGIT_OR_POINT = /[\d.]/u;

export const fixedNumeralWord: Rule = {
  id: "fixed-numeral-word",
  element: "正文",
  clause: "GB/T 15835—2011 4.2.3",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "固定词语里的数字用汉字，“{found}”应为“{right}”。",
    en: "A number in a fixed word is written in Chinese characters: “{right}”, not “{found}”.",
  },
  fix: "safe",
  seeks: [FINDER],
  check(draft, report) {
    for (const passage of ownWordsWithDigits(draft)) {
      for (const { word, from } of passage.knownShown.find(FINDER)) {
        const to = from + word.length;
        if (DIGIT_OR_POINT.test(passage.shown.charAt(from - 1)) || /^\d/u.test(passage.shown.slice(to))) continue;
        const right = MISWRITTEN_NUMERAL_WORDS.get(word) ?? word;
        // What stands behind a plan tells that it is one; a closing mark is no part of the word.
        const mark = word.endsWith(CLOSING) ? CLOSING.length : 0;
        reportSlip(passage, { from, to: to - mark, rights: [right.slice(0, right.length - mark)] }, report);
      }
    }
  },
};
