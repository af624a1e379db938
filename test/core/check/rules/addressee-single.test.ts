import { addresseeSingle } from "../../../../src/core/check/rules/addressee-single";
import { draftOf, testRule } from "../rule-tester";

testRule(addresseeSingle, {
  wrong: [
    {
      draft: draftOf("文种: 请示\n主送机关: [云岭州人民政府, 云岭州财政局]"),
      found: ["云岭州财政局"],
      fixed: draftOf("文种: 请示\n主送机关: 云岭州人民政府\n抄送机关: [云岭州财政局]"),
    },
    {
      draft: draftOf("文种: 意见\n签发人: 林望山\n主送机关: [云岭州人民政府, 云岭州财政局]"),
      found: ["云岭州财政局"],
      fixed: draftOf("文种: 意见\n签发人: 林望山\n主送机关: 云岭州人民政府\n抄送机关: [云岭州财政局]"),
    },
    {
      draft: draftOf(
        "文种: 报告\n主送机关: 云岭州人民政府、云岭州财政局，云岭州审计局\n抄送机关: [云岭州财政局, 州委办公室]",
      ),
      found: ["云岭州财政局，云岭州审计局"],
      fixed: draftOf("文种: 报告\n主送机关: 云岭州人民政府\n抄送机关: [云岭州财政局, 州委办公室, 云岭州审计局]"),
    },
  ],
  right: [
    draftOf("文种: 意见\n主送机关: [云岭州人民政府, 云岭州财政局]"),
    draftOf("文种: 请示\n主送机关: 云岭州人民政府"),
    draftOf("文种: 请示\n主送机关: 云岭州（市、区）人民政府"),
    draftOf("文种: 通知\n主送机关: [各县（市）人民政府, 州人民政府各部门]"),
  ],
});
