import { copyRecipientsInner } from "../../../../src/core/check/rules/copy-recipients-inner";
import { draftOf, testRule } from "../rule-tester";

const ISSUER = "发文机关: 云岭州商务局\n抄送机关: ";

testRule(copyRecipientsInner, {
  wrong: [
    {
      draft: draftOf(`${ISSUER}[云岭州审计局, 云岭州商务局商贸科, 本局各科室]`),
      found: ["云岭州商务局商贸科", "本局各科室"],
      fixed: draftOf(`${ISSUER}云岭州审计局`),
      says: "“云岭州商务局商贸科”",
    },
    { draft: draftOf(`${ISSUER}局机关各科室`), found: ["局机关各科室"], fixed: draftOf("发文机关: 云岭州商务局") },
    { draft: draftOf(`${ISSUER}云岭州审计局、云岭州商务局`), found: ["云岭州商务局"] },
  ],
  right: [
    draftOf(`${ISSUER}[云岭州审计局, 云岭州财政局国库科, 【抄送机关】]`),
    draftOf("发文机关: 云岭州人民政府\n抄送机关: [云岭州人民政府办公室, 州委各部门]"),
  ],
});
