import type { Rule } from "../rule";
import { sought } from "../sought";
import { titleWords } from "../words";

/** A matter of nothing but such words. */
const VAGUE =
  /关于(?:(?:做好|开展|加强|落实|解决|处理)(?:有关|相关)?|有关|相关|若干|几个|一些|某些|具体)(?:事项|问题|工作|事宜|情况|事情){1,2}(?:的|$)/u;

export const titleVague: Rule = {
  id: "title-vague",
  element: "标题",
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "标题的事由“{found}”没有说明是什么事，通常写出具体事项。",
    en: "The matter of the title, “{found}”, does not say what it is about: usually it is named.",
  },
  fix: "none",
  seeksInElements: [sought(VAGUE)],
  check(draft, report) {
    const words = titleWords(draft);
    const match = words && VAGUE.exec(words.text);
    if (!words || !match) return;
    const found = match[0].replace(/的$/u, "");
    report({ range: words.rangeOf(match.index, match.index + found.length), data: { found } });
  },
};
