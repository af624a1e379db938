import { FULL_STOP } from "../../standard/punctuation";
import { endMarks, outsideNames } from "../../standard/titles";
import { matchesOf } from "../../text/matches";
import { deleting } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { titleWords } from "../words";

/** Marks that part sentences; 、 and quotation marks may be needed. Half-width ones are not read in numbers (1:500). */
const MARKS = new RegExp(`[\uFF0C\uFF1B\uFF1A\uFF01\uFF1F${FULL_STOP}]|(?<!\\d)[,;:!?]|[,;:!?](?!\\d)`, "gu");

export const titleInnerMark: Rule = {
  id: "title-inner-mark",
  element: "标题",
  clause: "通常做法",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "标题中间通常不用“{mark}”，应删去，或者换一种说法。",
    en: "A title usually has no “{mark}” inside: delete it or word the title otherwise.",
  },
  fix: "suggestion",
  seeksInElements: [sought(MARKS)],
  check(draft, report) {
    const words = titleWords(draft);
    if (!words) return;
    const text = outsideNames(words.text.slice(0, words.text.length - endMarks(words.text).length));
    for (const { 0: mark, index } of matchesOf(text, MARKS)) {
      const end = index + mark.length;
      report({
        range: words.rangeOf(index, end),
        data: { mark },
        fixes: deleting(words.replace(index, end, ""), mark),
      });
    }
  },
};
