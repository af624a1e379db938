import { toChineseNumber } from "../../standard/numbering";
import { hasPlaceholder } from "../../standard/placeholders";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { optionOf, type RuleOption } from "../rule-option";
import { issuersIn } from "../title-parts";
import { titleWords } from "../words";

const LEAST: RuleOption<number> = {
  key: "最少机关数",
  description: {
    zh: "标题里列出多少个机关时提示概括为“等几部门”。",
    en: "How many organs in a title are pointed out as too many to name each.",
  },
  initial: 4,
  range: { least: 2, most: 30 },
};

export const titleManyIssuers: Rule = {
  id: "title-many-issuers",
  element: "标题",
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "标题列出了{count}个发文机关，通常只写主办机关，写作“{right}”。",
    en: "The title names {count} issuers: usually the host alone stands there, as “{right}”.",
  },
  fix: "suggestion",
  options: [LEAST],
  check(draft, report, office) {
    const words = titleWords(draft);
    const issuers = words ? issuersIn(words) : [];
    const [host] = issuers;
    const last = issuers.at(-1);
    if (!words || !host || !last || issuers.length < optionOf(office, titleManyIssuers.id, LEAST)) return;
    if (hasPlaceholder(words.text)) return;
    const right = `${host.text}等${toChineseNumber(issuers.length)}部门`;
    report({
      range: words.rangeOf(host.from, last.to),
      data: { count: String(issuers.length), right },
      fixes: changing(words.replace(host.from, last.to, right), right),
    });
  },
};
