import { fieldOf } from "../../draft/access";
import { hasPlaceholder } from "../../standard/placeholders";
import { readSecrecy } from "../../standard/secrecy";
import { deletingField } from "../fixes";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

export const secrecyLevel: Rule = {
  id: "secrecy-level",
  element: "密级",
  clause: "《中华人民共和国保守国家秘密法》第十四条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”不是密级，密级只有绝密、机密、秘密三级；不涉密的公文不写密级。",
    en: "“{found}” is no level of secrecy: there are 绝密, 机密 and 秘密; a document that is not secret has none.",
  },
  fix: "suggestion",
  check(draft, report) {
    const field = fieldOf(draft, "密级");
    const words = firstWordsOf(draft, "密级");
    if (!field || !words || hasPlaceholder(words.text) || readSecrecy(words.text)) return;
    report({ range: words.range, data: { found: words.text }, fixes: deletingField(draft, field) });
  },
};
