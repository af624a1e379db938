import { minutesUnsigned } from "../../../../src/core/check/rules/minutes-unsigned";
import { draftOf, officeWith, testRule } from "../rule-tester";

testRule(minutesUnsigned, {
  wrong: [
    {
      draft: draftOf("文种: 纪要\n发文机关署名: 云岭州人民政府\n印章: 加盖"),
      found: ["发文机关署名", "印章"],
      fixed: draftOf("文种: 纪要"),
    },
  ],
  right: [
    draftOf("文种: 纪要\n发文机关: 云岭州人民政府"),
    draftOf("文种: 纪要\n印章: 不加盖"),
    draftOf("文种: 通知\n发文机关署名: 云岭州人民政府\n印章: 加盖"),
  ],
});

testRule(
  minutesUnsigned,
  { wrong: [], right: [draftOf("文种: 纪要\n发文机关署名: 云岭州人民政府\n印章: 加盖")] },
  officeWith(minutesUnsigned, "署名盖章", true),
);
