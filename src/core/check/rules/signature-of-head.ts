import { kindOf, textsOf } from "../../draft/access";
import type { KindName } from "../../standard/kinds";
import { hasPlaceholder } from "../../standard/placeholders";
import { bodyParagraphs } from "../body-paragraphs";
import { missing } from "../missing";
import { ofKind } from "../needs";
import type { Rule } from "../rule";
import { allWordsOf } from "../words";

const SIGNED_BY_HEAD: readonly KindName[] = ["命令", "议案"];

/** A post in full, and a name behind it. */
const POST_AND_NAME =
  /(?:长|主任|主席|总理|书记|行署专员|专员|审计长)[\s\u3000]*[\p{Script=Han}·][\p{Script=Han}·\s\u3000]{1,12}$/u;

/** An organ, and no post that stands in its place. */
const ORGAN = /(?:政府|国务院|[部委局厅院会署])$/u;

/** A line of the text that may be a signature. */
const LONGEST_LINE = 24;

export const signatureOfHead: Rule = {
  id: "signature-of-head",
  element: "发文机关署名",
  needs: [ofKind(...SIGNED_BY_HEAD)],
  clause: "GB/T 9704—2012 7.3.5.3",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "{kind}由机关负责人签署，发文机关署名应写职务全称和姓名，如“州长　程远舟”。",
    en: "A {kind} is signed by the head of the organ: give the full post and the name, such as 州长　程远舟.",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft)?.name;
    if (!kind) return;
    const words = allWordsOf(draft, "发文机关署名");
    if (words.length === 0) {
      // Without an issuer no signature is made of one.
      const issuers = textsOf(draft, "发文机关").filter((text) => !hasPlaceholder(text));
      const isSigned = bodyParagraphs(draft).some(
        ({ text }) => text.length <= LONGEST_LINE && POST_AND_NAME.test(text),
      );
      const found = isSigned || !issuers.some((text) => ORGAN.test(text)) ? undefined : missing(draft, "发文机关署名");
      if (found) report({ ...found, data: { kind } });
    }
    for (const { text, range } of words) {
      if (!POST_AND_NAME.test(text) && !hasPlaceholder(text)) report({ range, data: { kind } });
    }
  },
};
