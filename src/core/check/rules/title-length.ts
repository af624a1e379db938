import { titleOf } from "../../draft/access";
import type { Rule } from "../rule";
import { optionOf, type RuleOption } from "../rule-option";

const MOST: RuleOption<number> = {
  key: "最多字数",
  description: {
    zh: "标题超过多少个字时提示。",
    en: "How many characters a title may have before it is pointed out.",
  },
  initial: 50,
  range: { least: 10, most: 500 },
};

export const titleLength: Rule = {
  id: "title-length",
  element: "标题",
  clause: "通常做法",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "标题有{count}个字，通常不超过{most}个字，应当概括得更简短。",
    en: "The title has {count} characters; usually it has no more than {most}: make it shorter.",
  },
  fix: "none",
  options: [MOST],
  check(draft, report, office) {
    const title = titleOf(draft);
    const most = optionOf(office, titleLength.id, MOST);
    if (!title || title.text.length <= most) return;
    const count = [...title.text.replace(/\s/gu, "")].length;
    if (count <= most) return;
    report({ range: title.range, data: { count: `${count}`, most: `${most}` } });
  },
};
