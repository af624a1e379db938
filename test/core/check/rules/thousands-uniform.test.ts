import { thousandsUniform } from "../../../../src/core/check/rules/thousands-uniform";
import { draftOf, testRule } from "../rule-tester";

testRule(thousandsUniform, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "12,000元，13,500元，23000元。"),
      found: ["23000"],
      fixed: draftOf("文种: 通知", "12,000元，13,500元，23,000元。"),
      says: "“23000”可以写作“23,000”",
    },
    {
      draft: draftOf("文种: 通知", "12,000元，13500元，23000.5元。"),
      found: ["12,000"],
      fixed: draftOf("文种: 通知", "12000元，13500元，23000.5元。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "12,000元，1,350元，3500元，电话13500000000。"),
    draftOf("文种: 通知", "13500元，23000元。"),
  ],
});
