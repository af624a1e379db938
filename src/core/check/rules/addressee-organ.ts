import { directionOf } from "../../draft/access";
import { PERSON_ENDINGS } from "../../standard/wrong-names";
import { organsOf } from "../organs";
import type { Rule } from "../rule";

export const addresseeOrgan: Rule = {
  id: "addressee-organ",
  element: "主送机关",
  clause: "《党政机关公文处理工作条例》第十五条第五项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "上行文不得以本机关名义主送上级机关负责人，应主送机关，现为“{found}”。",
    en: "A document to a superior is addressed to the organ, not to a person: “{found}”.",
  },
  fix: "none",
  check(draft, report) {
    if (directionOf(draft) !== "upward") return;
    for (const { text, range } of organsOf(draft, "主送机关")) {
      if (PERSON_ENDINGS.test(text.slice(-8))) report({ range, data: { found: text } });
    }
  },
};
