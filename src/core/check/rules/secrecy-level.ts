import { fieldOf } from "../../draft/access";
import { hasPlaceholder } from "../../standard/placeholders";
import { readSecrecy } from "../../standard/secrecy";
import { changeTo, deletingField } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

export const secrecyLevel: Rule = {
  id: "secrecy-level",
  element: "密级",
  needs: [given("密级")],
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
    const meant = levelMeant(words.text);
    const fixes = [...deletingField(draft, field), ...(meant ? changeTo(words, meant) : [])];
    report({ range: words.range, data: { found: words.text }, fixes });
  },
};

/** Something else than a level with a period behind it: 内部★1年. */
const WITH_PERIOD = /^[\p{Script=Han}]{2,6}\s?[★☆*]\s?(\S{2,12})$/u;

/** The lowest level with the period that is written; 保密 alone means that level too. */
function levelMeant(text: string): string | undefined {
  const period = WITH_PERIOD.exec(text)?.[1];
  return period ? readSecrecy(`秘密★${period}`)?.right : text === "保密" ? "秘密" : undefined;
}
