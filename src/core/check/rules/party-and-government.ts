import { kindOf, textsOf } from "../../draft/access";
import type { KindName } from "../../standard/kinds";
import { given, ofKind } from "../needs";
import { organsOf } from "../organs";
import type { Rule } from "../rule";

const COMMANDING: readonly KindName[] = ["通知", "决定", "意见", "通报", "批复"];

const PARTY = /党委$|党组$|[省州市县区]委$|^中共.{2,20}委员会$/u;
const GOVERNMENT = /人民政府$|人民政府办公[厅室]$/u;

export const partyAndGovernment: Rule = {
  id: "party-and-government",
  element: "主送机关",
  needs: [ofKind(...COMMANDING), given("发文机关"), given("主送机关")],
  clause: "通常做法（党政分开行文）",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "“{issuer}”的{kind}只主送“{found}”，党政机关通常不相互下达指令，可能应当联合行文或者改变主送机关。",
    en: "A {kind} of “{issuer}” goes to “{found}” alone: party and government usually do not direct each other's organs.",
  },
  fix: "none",
  check(draft, report) {
    const kind = kindOf(draft)?.name;
    const [issuer, other] = textsOf(draft, "发文机关");
    const organs = organsOf(draft, "主送机关");
    const [first] = organs;
    if (!kind || !issuer || other !== undefined || !first) return;
    const all = (pattern: RegExp) => organs.every(({ text }) => pattern.test(text));
    if ((GOVERNMENT.test(issuer) && all(PARTY)) || (PARTY.test(issuer) && all(GOVERNMENT))) {
      report({ range: first.range, data: { kind, issuer, found: first.text } });
    }
  },
};
