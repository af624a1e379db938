import { kindOf } from "../../draft/access";
import { closingMode } from "../../draft/wording";
import { hasPlaceholder } from "../../standard/placeholders";
import { changeTo } from "../fixes";
import { given } from "../needs";
import { mayBeSameOrgan } from "../organ-names";
import type { Rule } from "../rule";
import { allWordsOf, type Words } from "../words";

export const signatureAgrees: Rule = {
  id: "signature-agrees",
  element: "发文机关署名",
  needs: [given("发文机关"), given("发文机关署名")],
  clause: "《党政机关公文处理工作条例》第九条第十一项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "{element}“{found}”不是发文机关“{right}”的全称或者规范化简称，应当一致。",
    en: "{element} “{found}” is neither the full nor the short name of the issuer “{right}”: they must agree.",
  },
  fix: "suggestion",
  check(draft, report) {
    const issuers = allWordsOf(draft, "发文机关");
    const [host] = issuers;
    if (!host || issuers.some(({ text }) => hasPlaceholder(text))) return;
    const isIssuer = (text: string) => issuers.some((issuer) => mayBeSameOrgan(text, issuer.text));
    const tell = (element: string, words: Words, right: string) =>
      report({ range: words.range, data: { element, found: words.text, right }, fixes: changeTo(words, right) });
    // An order or a bill is signed by a person.
    const kind = kindOf(draft)?.name;
    if (closingMode(draft) !== "signature-stamp" && kind !== "命令" && kind !== "议案") {
      allWordsOf(draft, "发文机关署名").forEach((words, index) => {
        if (hasPlaceholder(words.text) || isPerson(words.text) || isIssuer(words.text)) return;
        tell("发文机关署名", words, (issuers[index] ?? host).text);
      });
    }
  },
};

/** A post and a name, with white between them. */
function isPerson(text: string): boolean {
  return /长|主任|主席|总理|书记/u.test(text) && /\s/u.test(text.trim());
}
