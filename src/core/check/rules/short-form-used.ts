import { bodyParagraphs, cutOut } from "../body-paragraphs";
import { deleting } from "../fixes";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";
import { DEFINITION, shortFormsOf } from "../short-forms";

export const shortFormUsed: Rule = {
  id: "short-form-used",
  element: "正文",
  clause: "通常做法（简称）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "简称“{found}”后面没有再用，通常不必说明。",
    en: "The short form “{found}” is not used again: usually it is not explained then.",
  },
  fix: "suggestion",
  seeks: [DEFINITION],
  check(draft, report) {
    for (const { words, paragraph, from, to } of shortFormsOf(draft)) {
      const isUsed =
        paragraph.text.slice(to).includes(words) ||
        bodyParagraphs(draft).some(({ index, text }) => index > paragraph.index && text.includes(words)) ||
        passagesOf(draft).some(({ part, text }) => part.startsWith("附件") && text.includes(words));
      if (isUsed) continue;
      report({
        range: paragraph.rangeOf(from, to),
        data: { found: words },
        fixes: deleting(cutOut(draft, paragraph, from, to), paragraph.text.slice(from, to)),
      });
    }
  },
};
