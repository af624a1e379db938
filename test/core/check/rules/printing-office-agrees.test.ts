import { printingOfficeAgrees } from "../../../../src/core/check/rules/printing-office-agrees";
import { draftOf, testRule } from "../rule-tester";

testRule(printingOfficeAgrees, {
  wrong: [{ draft: draftOf("发文机关: 云岭州商务局\n印发机关: 云岭州财政局办公室"), found: ["云岭州财政局办公室"] }],
  right: [
    draftOf("发文机关: 云岭州商务局\n印发机关: 云岭州商务局办公室"),
    draftOf("发文机关: 云岭州人民政府\n印发机关: 云岭州人民政府办公室"),
    draftOf("发文机关: 云岭州人民政府办公室\n印发机关: 云岭州人民政府办公室"),
    draftOf("发文机关: 中共云岭州委员会\n印发机关: 中共云岭州委办公室"),
    draftOf("发文机关: [云岭州财政局, 云岭州商务局]\n印发机关: 云岭州商务局办公室"),
    draftOf("发文机关: 云岭州商务局\n印发机关: 办公室"),
    draftOf("发文机关: 【发文机关】\n印发机关: 云岭州财政局办公室"),
  ],
});
