import { fieldOf, kindOf } from "../../draft/access";
import { deletingField } from "../fixes";
import { addressed, given } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

export const addresseeAbsent: Rule = {
  id: "addressee-absent",
  element: "主送机关",
  needs: [addressed("none"), given("主送机关")],
  clause: "《党政机关公文处理工作条例》第九条第八项",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "{kind}通常不写主送机关。",
    en: "A {kind} is usually addressed to nobody in particular.",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft);
    const field = fieldOf(draft, "主送机关");
    if (kind?.addressees !== "none" || !field || !firstWordsOf(draft, "主送机关")) return;
    report({ range: field.keyRange, data: { kind: kind.name }, fixes: deletingField(draft, field) });
  },
};
