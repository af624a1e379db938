import { toChineseNumber } from "../../standard/numbering";
import { ownWordsWithDigits } from "../own-words";
import type { Rule } from "../rule";
import { reportSlips } from "../slips";
import { sought } from "../sought";

/** Articles that follow the name of a law, with paragraphs and items. */
const ARTICLES = sought(
  /(?<=》(?:\uFF08[^\uFF08\uFF09]{1,40}\uFF09)?的?)第\d{1,3}条(?:第\d{1,2}款)?(?:第\d{1,2}项)?/gu,
  /[》\uFF09的]第\d/u,
);

export const articleInChineseNumerals: Rule = {
  id: "article-in-chinese-numerals",
  element: "正文",
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "引用法律条款通常照原文用汉字数字，“{found}”应为“{right}”。",
    en: "Articles of a law are usually cited in Chinese numerals, as in the law: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [ARTICLES],
  check(draft, report) {
    reportSlips(ownWordsWithDigits(draft), report, ARTICLES, ({ found }) =>
      /第0/u.test(found) ? undefined : found.replace(/\d{1,3}/gu, (digits) => toChineseNumber(Number(digits))),
    );
  },
};
