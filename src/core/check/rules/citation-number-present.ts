import { bodyParagraphs } from "../body-paragraphs";
import type { Rule } from "../rule";

/** A document that is a basis; group 1 is its title, which names its matter and kind. */
const CITED =
  /(?:根据|依据|依照|按照|遵照)《([^《》〈〉<>【】\n]{0,60}关于[^《》〈〉<>【】\n]{2,60}(?:通知|意见|决定|通报|批复|复函|函))》(?!\s?[\uFF08(])/gu;

/** Papers of the Party's and the nation's leading organs are often published without numbers. */
const OFTEN_WITHOUT = /^(?:中共|中国共产党|中央|国务院|全国)/u;

export const citationNumberPresent: Rule = {
  id: "citation-number-present",
  element: "正文",
  clause: "通常做法（引用公文先引标题、后引发文字号）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "首次引用公文通常在标题后用括号注明发文字号，“{found}”后面没有。",
    en: "A document that is cited first usually has its number in brackets behind the title: “{found}” has none.",
  },
  fix: "none",
  check(draft, report) {
    let before = "";
    for (const { text, rangeOf } of bodyParagraphs(draft)) {
      for (const { 0: found, 1: title = "", index } of text.matchAll(CITED)) {
        const isFirst = !before.includes(title) && text.indexOf(title) > index;
        if (!isFirst || OFTEN_WITHOUT.test(title)) continue;
        const to = index + found.length;
        const from = to - title.length - 2;
        report({ range: rangeOf(from, to), data: { found: `《${title}》` } });
      }
      before += `${text}\n`;
    }
  },
};
