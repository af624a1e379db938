import { bodyParagraphs } from "../body-paragraphs";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** A name; group 1 is what makes it a basis, 2 the name, 3 the bracket in which its number may stand. */
const NAMED = sought(/(根据|依据|依照|按照|遵照)?《([^《》]{2,120})》(\s?[\uFF08(])?/gu);

/** The title of a document that an office has numbered: it names a matter and a kind. */
const TITLE = /^[^〈〉<>【】]{0,60}关于[^〈〉<>【】]{2,60}(?:通知|意见|决定|通报|批复|复函|函)$/u;

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
  seeks: [NAMED],
  check(draft, report) {
    const named = new Set<string>();
    for (const { known, rangeOf } of bodyParagraphs(draft)) {
      for (const { 0: found, 1: lead, 2: title = "", 3: bracket = "", index } of known.find(NAMED)) {
        const isFirst = !named.has(title);
        named.add(title);
        if (!isFirst || !lead || bracket !== "" || !TITLE.test(title) || OFTEN_WITHOUT.test(title)) continue;
        const to = index + found.length;
        report({ range: rangeOf(to - title.length - 2, to), data: { found: `《${title}》` } });
      }
    }
  },
};
