import { CHINESE_DIGITS, countInDigits } from "../../standard/numerals";
import { ownWords, ownWordsWithDigits } from "../own-words";
import { hasArticles } from "../regulation";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

const UNITS = "元|公里|千米|平方米|立方米|平方公里|公顷|亩|吨|公斤|千克|千瓦|千瓦时";

const NUMERALS = `${CHINESE_DIGITS}两十百千零`;

/** A count of two numerals or more with a unit; 第三十公里 and 二十余亩 are none. */
const IN_CHARACTERS = sought(
  new RegExp(
    `(?<![${CHINESE_DIGITS}两十百千万亿零第数几点之个\\d])([${NUMERALS}]{2,9}[万亿]{0,2}|[${CHINESE_DIGITS}两十][万亿]{1,2})(?=${UNITS})`,
    "gu",
  ),
  new RegExp([...NUMERALS].map((numeral) => `${numeral}(?:${UNITS}|[万亿])`).join("|"), "u"),
);

const IN_DIGITS = new RegExp(`\\d[万亿]{0,2}(?:${UNITS})`, "u");

export const quantityInDigits: Rule = {
  id: "quantity-in-digits",
  element: "正文",
  clause: "GB/T 15835—2011 4.1.1",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "文中别处的数量用阿拉伯数字，“{found}”应当一致，写作“{right}”。",
    en: "Other quantities of the text are in Arabic digits: for one style write “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [IN_CHARACTERS],
  check(draft, report) {
    if (!ownWords(draft).some(({ knownShown }) => knownShown.find(IN_CHARACTERS).length > 0)) return;
    if (hasArticles(draft) || !ownWordsWithDigits(draft).some(({ shown }) => IN_DIGITS.test(shown))) return;
    reportSlips(ownWords(draft), report, IN_CHARACTERS, ({ found }) => {
      const digits = countInDigits(found);
      return digits === undefined ? undefined : [digits];
    });
  },
};
