import { paragraphLength } from "../../../../src/core/check/rules/paragraph-length";
import { draftOf, officeWith, testRule } from "../rule-tester";

testRule(paragraphLength, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "检查。".repeat(334)),
      found: ["检查。".repeat(334)],
      says: "有1002个字，通常不超过1000个字",
    },
  ],
  right: [draftOf("文种: 通知", "检查。".repeat(333))],
});

testRule(
  paragraphLength,
  { wrong: [{ draft: draftOf("文种: 通知", "检查。".repeat(40)), found: ["检查。".repeat(40)] }], right: [] },
  officeWith(paragraphLength, "最多字数", 100),
);
