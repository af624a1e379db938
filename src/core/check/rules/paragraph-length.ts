import { bodyParagraphs } from "../body-paragraphs";
import type { Rule } from "../rule";
import { optionOf, type RuleOption } from "../rule-option";

const MOST: RuleOption<number> = {
  key: "最多字数",
  description: {
    zh: "一段话超过多少个字时提示。",
    en: "How many characters a paragraph may have before it is pointed out.",
  },
  initial: 1000,
  range: { least: 100, most: 10000 },
};

export const paragraphLength: Rule = {
  id: "paragraph-length",
  element: "正文",
  clause: "通常做法",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "这一段有{count}个字，通常不超过{most}个字，可以分为几段。",
    en: "This paragraph has {count} characters; usually it has no more than {most}: make it several.",
  },
  fix: "none",
  options: [MOST],
  check(draft, report, office) {
    const most = optionOf(office, paragraphLength.id, MOST);
    for (const { text, rangeOf } of bodyParagraphs(draft)) {
      if (text.length <= most) continue;
      report({ range: rangeOf(0, text.length), data: { count: String(text.length), most: String(most) } });
    }
  },
};
