import { signatureAgrees } from "../../../../src/core/check/rules/signature-agrees";
import { draftOf, testRule } from "../rule-tester";

testRule(signatureAgrees, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n发文机关: 云岭州教育局\n发文机关署名: 云岭州教体局"),
      found: ["云岭州教体局"],
      fixed: draftOf("文种: 通知\n发文机关: 云岭州教育局\n发文机关署名: 云岭州教育局"),
    },
    {
      draft: draftOf("文种: 通知\n发文机关: [云岭州教育局, 云岭州财政局]\n发文机关署名: [云岭州教育局, 云岭州商务局]"),
      found: ["云岭州商务局"],
      fixed: draftOf("文种: 通知\n发文机关: [云岭州教育局, 云岭州财政局]\n发文机关署名: [云岭州教育局, 云岭州财政局]"),
    },
  ],
  right: [
    draftOf("文种: 通知\n发文机关: 云岭州教育局"),
    draftOf("文种: 通知\n发文机关: 云岭州发展和改革委员会\n发文机关署名: 云岭州发展改革委"),
    draftOf("文种: 通知\n发文机关: 中共云岭州委员会\n发文机关署名: 云岭州委"),
    draftOf("文种: 命令\n发文机关: 云岭州人民政府\n发文机关署名: 州长　程远舟"),
    draftOf("文种: 议案\n发文机关: 云岭州人民政府\n发文机关署名: 州长　程远舟"),
    draftOf("文种: 通知\n发文机关: 云岭州教育局\n发文机关署名: 【署名】"),
  ],
});
