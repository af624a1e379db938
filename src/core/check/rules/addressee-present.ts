import { kindOf } from "../../draft/access";
import { missing } from "../missing";
import { addressed, lacking } from "../needs";
import type { Rule } from "../rule";

export const addresseePresent: Rule = {
  id: "addressee-present",
  element: "主送机关",
  needs: [addressed("required", "single"), lacking("主送机关")],
  clause: "《党政机关公文处理工作条例》第九条第八项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "{kind}没有写主送机关，应写主要受理机关的全称、规范化简称或者同类型机关统称。",
    en: "The {kind} is addressed to nobody: name the organ that is to handle it.",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft);
    if (kind?.addressees !== "required" && kind?.addressees !== "single") return;
    const found = missing(draft, "主送机关");
    if (found) report({ ...found, data: { kind: kind.name } });
  },
};
