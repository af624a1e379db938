import { bodyParagraphs } from "../body-paragraphs";
import type { Rule } from "../rule";
import { optionOf, type RuleOption } from "../rule-option";
import { sentencesIn } from "../sentences";

const MOST: RuleOption<number> = {
  key: "最多字数",
  description: {
    zh: "一句话超过多少个字时提示。",
    en: "How many characters a sentence may have before it is pointed out.",
  },
  initial: 300,
  range: { least: 50, most: 2000 },
};

export const sentenceLength: Rule = {
  id: "sentence-length",
  element: "正文",
  clause: "通常做法",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "这句话有{count}个字，通常不超过{most}个字，可以断为几句。",
    en: "This sentence has {count} characters; usually it has no more than {most}: make it several.",
  },
  fix: "none",
  options: [MOST],
  check(draft, report, office) {
    const most = optionOf(office, sentenceLength.id, MOST);
    for (const { text, known, rangeOf } of bodyParagraphs(draft)) {
      if (text.length <= most) continue;
      for (const { text: sentence, from, to } of known.learn(sentencesIn)) {
        if (sentence.length <= most) continue;
        report({ range: rangeOf(from, to), data: { count: String(sentence.length), most: String(most) } });
      }
    }
  },
};
