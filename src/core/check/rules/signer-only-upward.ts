import { directionOf, fieldOf, kindOf } from "../../draft/access";
import { deletingField } from "../fixes";
import { given, travelling } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

export const signerOnlyUpward: Rule = {
  id: "signer-only-upward",
  element: "签发人",
  needs: [travelling("downward", "level", "public", "meeting", "internal"), given("签发人")],
  clause: "《党政机关公文处理工作条例》第九条第六项",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "只有上行文标注签发人，{kind}通常不写。",
    en: "Only documents to a superior name who signs them; a {kind} usually does not.",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft);
    const field = fieldOf(draft, "签发人");
    const words = firstWordsOf(draft, "签发人");
    if (!kind || !field || !words || directionOf(draft) === "upward") return;
    report({ range: field.keyRange, data: { kind: kind.name }, fixes: deletingField(draft, field) });
  },
};
