import { BLANKS, blanksIn } from "../../standard/placeholders";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";
import { soughtBy } from "../sought";

const FOUND = soughtBy(BLANKS, blanksIn);

const SHOWN = 10;

export const blankLeft: Rule = {
  id: "blank-left",
  element: "全文",
  clause: "《党政机关公文处理工作条例》第二十条",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”可能还没有填写，请核对。",
    en: "“{found}” may be still to be filled in.",
  },
  fix: "none",
  seeks: [FOUND],
  check(draft, report) {
    for (const { text, known, part, rangeOf } of passagesOf(draft)) {
      // Forms that others fill in have blanks on purpose.
      if (part === "附件正文") continue;
      for (const { from, to } of known.find(FOUND)) {
        report({ range: rangeOf(from, to), data: { found: text.slice(from, Math.min(to, from + SHOWN)) } });
      }
    }
  },
};
