import { ordinalUniform } from "../../../../src/core/check/rules/ordinal-uniform";
import { draftOf, testRule } from "../rule-tester";

testRule(ordinalUniform, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "第一季度、第二季度、第3季度。第2批、第3批、第一批。"),
      found: ["第3季度", "第一批"],
      fixed: draftOf("文种: 通知", "第一季度、第二季度、第三季度。第2批、第3批、第1批。"),
    },
  ],
  right: [draftOf("文种: 通知", "第一季度、第2批、第三期，第一次、第2次，《第1季度》、第二季度。")],
});
