import { paperOf, titleOf } from "../../draft/access";
import { missing } from "../missing";
import { lacking } from "../needs";
import type { Rule } from "../rule";

export const titlePresent: Rule = {
  id: "title-present",
  element: "标题",
  needs: [lacking("标题")],
  clause: "《党政机关公文处理工作条例》第九条第七项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "没有写标题，标题应由发文机关名称、事由和文种组成。",
    en: "The title is missing: it is made of the issuing organ, the matter and the kind.",
  },
  fix: "suggestion",
  check(draft, report) {
    const found = titleOf(draft) ? undefined : missing(draft, "标题");
    if (!found) return;
    report(paperOf(draft) ? { ...found, message: { zh: "没有写标题。", en: "The title is missing." } } : found);
  },
};
