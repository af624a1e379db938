import { levelSkipped } from "../../../../src/core/check/rules/level-skipped";
import { draftOf, testRule } from "../rule-tester";

testRule(levelSkipped, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "一、甲\n（1）乙\n（2）丙"),
      found: ["（1）"],
      fixed: draftOf("文种: 通知", "一、甲\n1.乙\n2.丙"),
    },
    {
      draft: draftOf("文种: 通知", "一、甲\n（一）乙\n（1）丙"),
      found: ["（1）"],
      fixed: draftOf("文种: 通知", "一、甲\n（一）乙\n1.丙"),
    },
  ],
  right: [
    draftOf("文种: 通知", "一、甲\n（一）乙\n1.丙\n（1）丁"),
    draftOf("文种: 通知", "一、甲\n1.乙\n（1）丙"),
    draftOf("文种: 通知", "（1）甲\n（2）乙"),
  ],
});
