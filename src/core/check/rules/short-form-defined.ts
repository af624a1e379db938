import { bodyParagraphs } from "../body-paragraphs";
import type { Rule } from "../rule";
import { DEFINITION, shortFormsOf } from "../short-forms";

/** A full name reaches so far before its short form. */
const LONGEST_NAME = 60;

/** Longer short forms are words of the language. */
const LONGEST_SHORT_FORM = 6;

export const shortFormDefined: Rule = {
  id: "short-form-defined",
  element: "正文",
  clause: "通常做法（简称）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "简称“{found}”在后面才说明，通常在第一次出现时说明。",
    en: "The short form “{found}” is explained further down: usually it is where it first stands.",
  },
  fix: "none",
  seeks: [DEFINITION],
  check(draft, report) {
    for (const { words, paragraph, from } of shortFormsOf(draft)) {
      const before = paragraph.text.slice(Math.max(0, from - LONGEST_NAME), from);
      const name = /[^。\uFF0C\uFF1B]*$/u.exec(before)?.[0] ?? "";
      if (!isCoined(words, name)) continue;
      for (const { text, index, rangeOf } of bodyParagraphs(draft)) {
        if (index > paragraph.index) break;
        const at = (index === paragraph.index ? text.slice(0, from) : text).indexOf(words);
        if (at < 0) continue;
        report({ range: rangeOf(at, at + words.length), data: { found: words } });
        break;
      }
    }
  },
};

/** Whether the short form is made of characters of the name: no words that stand in it, or mean something without it. */
function isCoined(words: string, name: string): boolean {
  if (words.length > LONGEST_SHORT_FORM || name.includes(words)) return false;
  let at = -1;
  return [...words].every((character) => {
    at = name.indexOf(character, at + 1);
    return at >= 0;
  });
}
