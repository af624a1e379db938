import { copyRecipientsEndMark } from "../../../../src/core/check/rules/copy-recipients-end-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(copyRecipientsEndMark, {
  wrong: [
    {
      draft: draftOf("抄送机关: [云岭州审计局；, 云岭州统计局。]"),
      found: ["；", "。"],
      fixed: draftOf("抄送机关: [云岭州审计局, 云岭州统计局]"),
      says: "“；”",
    },
  ],
  right: [draftOf("抄送机关: [云岭州审计局, 云岭州统计局]"), draftOf("抄送机关: 。")],
});
