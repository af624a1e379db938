import { kindOf } from "../../draft/access";
import type { Standing } from "../../standard/organ-levels";
import { addressed, given } from "../needs";
import type { Rule } from "../rule";
import { addresseesOf } from "../standings";

export const kindFitsDirection: Rule = {
  id: "kind-fits-direction",
  element: "文种",
  needs: [addressed("optional", "required", "single"), given("主送机关")],
  clause: "《党政机关公文处理工作条例》第八条",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”看来是上级机关，{kind}不用于上行文，应当用请示、报告或者意见。",
    en: "“{found}” seems to be a superior organ, and a {kind} does not go upward: use a 请示, a 报告 or an 意见.",
  },
  fix: "none",
  check(draft, report) {
    const kind = kindOf(draft);
    if (!kind || kind.addressees === "none") return;
    const addressees = addresseesOf(draft);
    if (kind.directions.includes("upward")) {
      if (kind.directions.length > 1) return;
      for (const { text, range, standing } of addressees)
        if (standing === "lower") report({ range, data: { kind: kind.name, found: text }, message: TO_LOWER });
      return;
    }
    // A letter goes to organs of any level that are not above the writer's own: only its own government is.
    const above: readonly (Standing | undefined)[] = kind.directions.includes("downward")
      ? ["superior", "higher"]
      : ["superior"];
    const [first] = addressees;
    if (!first || !addressees.every(({ standing }) => above.includes(standing))) return;
    report({ range: first.range, data: { kind: kind.name, found: first.text } });
  },
};

const TO_LOWER = {
  zh: "{kind}是上行文，“{found}”看来是下级机关，请核对文种或者主送机关。",
  en: "A {kind} goes to a superior, but “{found}” seems to be a lower organ: check the kind or the recipient.",
};
