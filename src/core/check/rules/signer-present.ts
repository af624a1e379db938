import { kindOf } from "../../draft/access";
import { missing } from "../missing";
import { lacking, travelling } from "../needs";
import type { Rule } from "../rule";

export const signerPresent: Rule = {
  id: "signer-present",
  element: "签发人",
  needs: [travelling("upward"), lacking("签发人")],
  clause: "《党政机关公文处理工作条例》第九条第六项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "{kind}是上行文，应当标注签发人姓名。",
    en: "A {kind} goes to a superior: it names who signs it (签发人).",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft);
    const found = missing(draft, "签发人");
    if (kind && found) report({ ...found, data: { kind: kind.name } });
  },
};
