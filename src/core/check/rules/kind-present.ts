import { titleOf } from "../../draft/access";
import { missing } from "../missing";
import { lacking } from "../needs";
import type { Rule } from "../rule";

export const kindPresent: Rule = {
  id: "kind-present",
  element: "文种",
  needs: [lacking("文种")],
  clause: "《党政机关公文处理工作条例》第八条",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "没有写文种，应从十五种文种中选用一种。",
    en: "The kind of document is missing: choose one of the fifteen.",
  },
  fix: "suggestion",
  check(draft, report) {
    // A title names the kind: whether it does is the matter of title-ends-in-kind.
    const found = titleOf(draft) ? undefined : missing(draft, "文种");
    if (found) report(found);
  },
};
