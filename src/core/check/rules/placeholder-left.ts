import { PLACES, placeholdersIn } from "../../standard/placeholders";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";
import { soughtBy } from "../sought";

const PLACEHOLDERS = soughtBy(PLACES, placeholdersIn);

export const placeholderLeft: Rule = {
  id: "placeholder-left",
  element: "全文",
  clause: "《党政机关公文处理工作条例》第二十条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”还没有填写。",
    en: "“{found}” is still to be filled in.",
  },
  fix: "none",
  check(draft, report) {
    for (const { text, known, rangeOf } of passagesOf(draft)) {
      for (const { from, to } of known.find(PLACEHOLDERS)) {
        report({ range: rangeOf(from, to), data: { found: text.slice(from, to) } });
      }
    }
  },
};
