import { leadInColon } from "../../../../src/core/check/rules/lead-in-colon";
import { draftOf, testRule } from "../rule-tester";

testRule(leadInColon, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "现通知如下。\n一、检查范围\n二、检查时间"),
      found: ["。"],
      fixed: draftOf("文种: 通知", "现通知如下：\n一、检查范围\n二、检查时间"),
    },
  ],
  right: [
    draftOf("文种: 通知", "现通知如下：\n一、检查范围"),
    draftOf("文种: 通知", "现将方案印发如下。\n检查分两批进行。"),
    draftOf("文种: 通知", "情况如下。"),
  ],
});
