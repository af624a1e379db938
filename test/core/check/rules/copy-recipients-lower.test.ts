import { copyRecipientsLower } from "../../../../src/core/check/rules/copy-recipients-lower";
import { draftOf, testRule } from "../rule-tester";

testRule(copyRecipientsLower, {
  wrong: [
    {
      draft: draftOf("文种: 请示\n发文机关: 石桥县人民政府\n抄送机关: [云岭州财政局, 各乡镇人民政府]"),
      found: ["各乡镇人民政府"],
      fixed: draftOf("文种: 请示\n发文机关: 石桥县人民政府\n抄送机关: 云岭州财政局"),
    },
    {
      draft: draftOf("文种: 报告\n发文机关: 云岭州商务局\n抄送机关: 石桥县商务局"),
      found: ["石桥县商务局"],
      fixed: draftOf("文种: 报告\n发文机关: 云岭州商务局"),
    },
    { draft: draftOf("文种: 报告\n发文机关: 云岭州商务局\n抄送机关: 州审计局、石桥县商务局"), found: ["石桥县商务局"] },
  ],
  right: [
    draftOf("文种: 请示\n发文机关: 石桥县人民政府\n抄送机关: [云岭州财政局]"),
    draftOf("文种: 通知\n发文机关: 云岭州商务局\n抄送机关: 石桥县商务局"),
    draftOf("文种: 意见\n发文机关: 云岭州商务局\n抄送机关: 石桥县商务局"),
  ],
});
