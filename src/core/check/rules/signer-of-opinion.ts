import { kindOf } from "../../draft/access";
import { missing } from "../missing";
import { lacking, ofKind } from "../needs";
import type { Rule } from "../rule";
import { addresseesOf } from "../standings";

export const signerOfOpinion: Rule = {
  id: "signer-of-opinion",
  element: "签发人",
  needs: [ofKind("意见"), lacking("签发人")],
  clause: "《党政机关公文处理工作条例》第九条第六项",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "“{found}”看来是上级机关，{kind}报上级机关的应当标注签发人姓名。",
    en: "“{found}” seems to be a superior organ: an {kind} to a superior names who signs it (签发人).",
  },
  fix: "suggestion",
  check(draft, report) {
    const kind = kindOf(draft);
    if (!kind?.directions.includes("upward") || kind.directions.length === 1) return;
    const addressees = addresseesOf(draft);
    const [first] = addressees;
    if (!first || !addressees.every(({ standing }) => standing === "superior" || standing === "higher")) return;
    const found = missing(draft, "签发人");
    if (found) report({ ...found, data: { kind: kind.name, found: first.text } });
  },
};
