import { outsideNames } from "../../standard/titles";
import type { Rule } from "../rule";
import { optionOf, type RuleOption } from "../rule-option";
import { sought } from "../sought";
import { issuersIn } from "../title-parts";
import { titleWords } from "../words";

const MOST: RuleOption<number> = {
  key: "最多顿号",
  description: {
    zh: "标题的事由里顿号超过多少个时提示。",
    en: "How many 、 the matter of a title may have before it is pointed out.",
  },
  initial: 2,
  range: { least: 0, most: 20 },
};

export const titleEnumeration: Rule = {
  id: "title-enumeration",
  element: "标题",
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "标题的事由里有{count}个顿号，标题通常少用标点，应当概括成一件事。",
    en: "The matter of the title has {count} 、: titles usually have few marks, so sum the matter up.",
  },
  fix: "none",
  options: [MOST],
  seeksInElements: [sought(/、/gu)],
  check(draft, report, office) {
    const words = titleWords(draft);
    if (!words) return;
    const start = issuersIn(words).at(-1)?.to ?? 0;
    const count = outsideNames(words.text).slice(start).split("、").length - 1;
    if (count <= optionOf(office, titleEnumeration.id, MOST)) return;
    const from = words.text.indexOf("、", start);
    report({
      range: words.rangeOf(from, words.text.lastIndexOf("、") + 1),
      data: { count: String(count) },
    });
  },
};
