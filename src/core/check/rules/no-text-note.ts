import { bodyParagraphs, cutOut } from "../body-paragraphs";
import { deleting } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";

const NOTE = sought(/[\uFF08(]\s{0,4}[此本]页无正文\s{0,4}[\uFF09)]|^\s{0,4}[此本]页无正文\s{0,4}$/gu);

export const noTextNote: Rule = {
  id: "no-text-note",
  element: "正文",
  clause: "GB/T 9704—2012 7.3.5.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”应删去，署名与正文不同页时调整行距、字距解决。",
    en: "Delete “{found}”: signature and text are kept on one page by the spacing of lines and characters.",
  },
  fix: "safe",
  seeks: [NOTE],
  check(draft, report) {
    for (const paragraph of bodyParagraphs(draft)) {
      for (const { 0: found, index } of paragraph.known.find(NOTE)) {
        const end = index + found.length;
        report({
          range: paragraph.rangeOf(index, end),
          data: { found: found.trim() },
          fixes: deleting(cutOut(draft, paragraph, index, end), found.trim()),
        });
      }
    }
  },
};
