import { COLLOQUIAL_WORDS } from "../../standard/colloquial-words";
import { QUOTES } from "../../standard/punctuation";
import { lookUp } from "../../text/lookup";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { reportSlip } from "../slips";
import { soughtWords } from "../sought";

const FINDER = soughtWords(Object.keys(COLLOQUIAL_WORDS));

/** Words whose end is the beginning of another word: 没法律依据, 一点儿童用品. */
const OTHER_WORD = /^(?:没法[律规定治院]|.{1,2}儿[童女科]|好多[种功样])/u;

/** A mark of opening farther back is not looked for. */
const LONGEST_QUOTATION = 200;

export const colloquialWord: Rule = {
  id: "colloquial-word",
  element: "正文",
  clause: "通常用法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "“{found}”是口语，公文通常用书面语。",
    en: "“{found}” is everyday speech; official documents usually take a written word.",
  },
  fix: "suggestion",
  seeks: [FINDER],
  check(draft, report) {
    for (const passage of ownWords(draft)) {
      const { shown, knownShown } = passage;
      for (const { word, from } of knownShown.find(FINDER)) {
        if (isQuoted(shown, from) || OTHER_WORD.test(shown.slice(from, from + word.length + 1))) continue;
        reportSlip(passage, { from, to: from + word.length, rights: lookUp(COLLOQUIAL_WORDS, word) ?? [] }, report);
      }
    }
  },
};

/** Whether the place is between quotation marks: what somebody said stays as it was said. */
function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_QUOTATION), offset);
  return before.lastIndexOf(QUOTES.open) > before.lastIndexOf(QUOTES.close);
}
