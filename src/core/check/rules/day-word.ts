import { changing } from "../fixes";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** A day of a month with the word of speech; group 1 is the date without it. */
const SPOKEN = sought(/(?<!\d)((?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01]))号(?![令文线楼院])/gu);

export const dayWord: Rule = {
  id: "day-word",
  element: "正文",
  clause: "通常做法（日期的写法）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "公文中的日期通常写作“{right}”，不写“{found}”。",
    en: "A date is usually written “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [SPOKEN],
  check(draft, report) {
    for (const { knownShown, rangeOf, isValue } of ownWords(draft)) {
      if (isValue) continue;
      for (const { 0: found, 1: date, index } of knownShown.find(SPOKEN)) {
        const right = `${date}日`;
        const range = rangeOf(index, index + found.length);
        report({ range, data: { found, right }, fixes: changing([{ range, newText: right }], right) });
      }
    }
  },
};
