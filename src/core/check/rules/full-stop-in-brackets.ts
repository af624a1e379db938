import { chinesePassages } from "../chinese-passages";
import { deleting } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** A note of one sentence in brackets, inside a sentence that goes on behind it. */
const NOTE = sought(
  /(?<=[^\s。\uFF01\uFF1F”])\uFF08[^\uFF08\uFF09。\uFF01\uFF1F]{1,120}[。\uFF0C\uFF1B、](?=\uFF09[^\s。\uFF01\uFF1F])/gu,
);

export const fullStopInBrackets: Rule = {
  id: "full-stop-in-brackets",
  element: "正文",
  clause: "GB/T 15834—2011 B.2.2",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "句内括号中的末尾不用“{found}”，应当删去。",
    en: "Inside a sentence no “{found}” ends what stands in brackets: delete it.",
  },
  fix: "safe",
  seeks: [NOTE],
  check(draft, report) {
    for (const { shown, knownShown, rangeOf } of chinesePassages(draft)) {
      for (const { 0: match, index } of knownShown.find(NOTE)) {
        const end = index + match.length;
        const range = rangeOf(end - 1, end);
        const found = shown.charAt(end - 1);
        report({ range, data: { found }, fixes: deleting([{ range, newText: "" }], found) });
      }
    }
  },
};
