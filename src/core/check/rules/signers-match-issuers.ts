import { given, having, travelling } from "../needs";
import type { Rule } from "../rule";
import { allWordsOf } from "../words";

export const signersMatchIssuers: Rule = {
  id: "signers-match-issuers",
  element: "签发人",
  needs: [travelling("upward"), given("签发人"), having("several issuers")],
  clause: "GB/T 9704—2012 7.2.6",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "联合上报的公文应按发文机关的顺序标注每个机关的签发人，发文机关有{issuers}个，签发人有{signers}个。",
    en: "A joint document to a superior names a signer for each issuer in their order: there are {issuers} issuers and {signers} signers.",
  },
  fix: "none",
  check(draft, report) {
    const signers = allWordsOf(draft, "签发人");
    const issuers = allWordsOf(draft, "发文机关");
    const [first] = signers;
    const last = signers.at(-1);
    if (!first || !last || issuers.length < 2 || issuers.length === signers.length) return;
    report({
      range: { start: first.range.start, end: last.range.end },
      data: { issuers: String(issuers.length), signers: String(signers.length) },
    });
  },
};
