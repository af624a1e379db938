import { valuesOf } from "../../draft/access";
import { missing } from "../missing";
import { lacking } from "../needs";
import type { Rule } from "../rule";

export const issuerPresent: Rule = {
  id: "issuer-present",
  element: "发文机关",
  needs: [lacking("发文机关")],
  clause: "《党政机关公文处理工作条例》第九条第四项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "没有写发文机关，应写发文机关的全称或者规范化简称。",
    en: "The issuing organ is missing: give its full or standard short name.",
  },
  fix: "suggestion",
  check(draft, report) {
    const isNamed = (["发文机关标志", "发文机关署名"] as const).some((element) => valuesOf(draft, element).length > 0);
    const found = isNamed ? undefined : missing(draft, "发文机关");
    if (found) report(found);
  },
};
