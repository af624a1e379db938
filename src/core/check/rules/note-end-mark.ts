import { hasPlaceholder } from "../../standard/placeholders";
import { trailingRun } from "../../text/trailing";
import { deleting } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { allWordsOf } from "../words";

const END_MARKS = "。.\uFF0C,\uFF1B;、";
const CLOSE = /[\uFF09)]$/u;

export const noteEndMark: Rule = {
  id: "note-end-mark",
  element: "附注",
  needs: [given("附注")],
  clause: "通常做法（附注的标点）",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "附注末尾通常不加标点，应删去“{found}”。",
    en: "A note usually ends without a mark: delete “{found}”.",
  },
  fix: "safe",
  check(draft, report) {
    for (const { text, rangeOf, replace } of allWordsOf(draft, "附注")) {
      const outer = trailingRun(text, END_MARKS);
      const end = text.length - outer.length;
      const inner = CLOSE.test(text.slice(0, end)) ? trailingRun(text.slice(0, end - 1), END_MARKS) : "";
      // A note of several sentences ends the last as it ends the others.
      const isProse = /。./u.test(text.slice(0, end - inner.length));
      for (const [found, to] of [
        [inner, end - 1],
        [outer, text.length],
      ] as const) {
        const from = to - found.length;
        if (found === "" || from === 0 || (isProse && found === inner) || hasPlaceholder(found)) continue;
        report({ range: rangeOf(from, to), data: { found }, fixes: deleting(replace(from, to, ""), found) });
      }
    }
  },
};
