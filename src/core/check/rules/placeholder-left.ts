import { placesToFill } from "../places-to-fill";
import type { Rule } from "../rule";

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
    for (const { range, words } of placesToFill(draft)) report({ range, data: { found: words } });
  },
};
