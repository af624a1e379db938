import type { ChinesePassage } from "../chinese-passages";
import { ownWords } from "../own-words";
import type { Rule } from "../rule";
import { optionOf, type RuleOption } from "../rule-option";
import { soughtWords } from "../sought";

/** Adverbs that say that something is done in earnest, and not what is done. */
const INTENSIFIERS = ["进一步", "切实", "全面", "深入", "不断", "大力", "扎实", "着力", "积极", "认真", "充分", "努力"];

const FINDER = soughtWords(INTENSIFIERS);

const MOST: RuleOption<number> = {
  key: "每千字最多",
  description: {
    zh: "“进一步”“切实”“全面”等词平均每千字超过多少个时提示。",
    en: "How many of such words a thousand characters may hold on average before it is pointed out.",
  },
  initial: 25,
  range: { least: 1, most: 200 },
};

/** A shorter text is too short for an average. */
const SHORTEST = 500;

const PER = 1000;

export const emptyIntensifiers: Rule = {
  id: "empty-intensifiers",
  element: "正文",
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "“{found}”等词全文有{count}个，平均每千字{rate}个，通常不超过{most}个，可以删去一些。",
    en: "There are {count} words such as “{found}”, {rate} in a thousand characters; usually there are no more than {most}: leave some out.",
  },
  fix: "none",
  options: [MOST],
  seeks: [FINDER],
  check(draft, report, office) {
    let [length, count] = [0, 0];
    let first: ChinesePassage | undefined;
    for (const passage of ownWords(draft)) {
      if (passage.isValue) continue;
      length += passage.shown.length;
      count += passage.knownShown.find(FINDER).length;
      if (count > 0) first ??= passage;
    }
    const most = optionOf(office, emptyIntensifiers.id, MOST);
    const rate = Math.round((count / length) * PER);
    const [place] = first?.knownShown.find(FINDER) ?? [];
    if (!first || !place || length < SHORTEST || rate <= most) return;
    const { word, from } = place;
    report({
      range: first.rangeOf(from, from + word.length),
      data: { found: word, count: `${count}`, rate: `${rate}`, most: `${most}` },
    });
  },
};
