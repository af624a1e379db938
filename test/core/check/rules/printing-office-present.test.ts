import { printingOfficePresent } from "../../../../src/core/check/rules/printing-office-present";
import { draftOf, testRule } from "../rule-tester";

testRule(printingOfficePresent, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n发文机关: 云岭州商务局"),
      found: ["文种"],
      fixed: draftOf("文种: 通知\n发文机关: 云岭州商务局\n印发机关: 云岭州商务局办公室"),
      otherwise: draftOf("文种: 通知\n发文机关: 云岭州商务局\n印发机关: 【印发机关】"),
    },
    {
      draft: draftOf("文种: 通知\n发文机关: 云岭州人民政府办公室"),
      found: ["文种"],
      fixed: draftOf("文种: 通知\n发文机关: 云岭州人民政府办公室\n印发机关: 云岭州人民政府办公室"),
    },
    { draft: draftOf("文种: 通知"), found: ["文种"], fixed: draftOf("文种: 通知\n印发机关: 【印发机关】") },
  ],
  right: [
    draftOf("文种: 函\n发文机关: 云岭州商务局"),
    draftOf("文种: 通知\n版式: 信函"),
    draftOf("文种: 公告"),
    draftOf("印发机关: 云岭州商务局办公室"),
  ],
});
