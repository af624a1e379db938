import { chinesePassages } from "../chinese-passages";
import { deleting } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";

const HAN = "\\p{Script=Han}〇";

const BLANK = "[ \\u00A0\\t]{1,8}";

/** What an organ's name ends in; 部门 and 会议 are no organs. */
const ORGAN_END = "[厅院部局委府会办署]";

/** Behind an organ, words of which none ends in an organ's name, and too many for the name of a person. */
const GOES_ON = `(?=[${HAN}]{5})(?![${HAN}]{0,20}${ORGAN_END}(?![门分议员]))`;

/** Blanks between two words of Chinese, or next to a mark; between organs a blank is usual, between single characters they space out a name or heading. */
const BLANKS = sought(
  new RegExp(
    `(?<=[${HAN}][${HAN}])(?:(?<!${ORGAN_END})${BLANK}(?=[${HAN}]{2})|(?<=${ORGAN_END})${BLANK}${GOES_ON})|(?<=[\\uFF0C。\\uFF1B、])${BLANK}(?=[${HAN}“])|(?<=[${HAN}”])${BLANK}(?=[\\uFF0C。\\uFF1B、])`,
    "gu",
  ),
);

/** A line without them is a heading, a signature or the row of a form, which are laid out with blanks. */
const SENTENCE = /[，。；]/u;

export const spaceBetweenCharacters: Rule = {
  id: "space-between-characters",
  element: "正文",
  clause: "GB/T 15834—2011 5.1（通常做法）",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "汉字之间、汉字和标点之间通常不留空格，应当删去。",
    en: "Usually no blank stands between Chinese characters or next to their marks: delete it.",
  },
  fix: "safe",
  seeks: [BLANKS],
  check(draft, report) {
    for (const { part, text, knownShown, rangeOf } of chinesePassages(draft)) {
      if ((part !== "正文" && part !== "附件正文") || !SENTENCE.test(text)) continue;
      for (const { 0: found, index } of knownShown.find(BLANKS)) {
        if (text.slice(index, index + found.length) !== found) continue;
        const range = rangeOf(index, index + found.length);
        report({ range, fixes: deleting([{ range, newText: "" }], found) });
      }
    }
  },
};
