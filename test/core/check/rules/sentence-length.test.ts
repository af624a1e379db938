import { sentenceLength } from "../../../../src/core/check/rules/sentence-length";
import { draftOf, officeWith, testRule } from "../rule-tester";

testRule(sentenceLength, {
  wrong: [
    {
      draft: draftOf("文种: 通知", `前句。${"检查，".repeat(100)}落实。`),
      found: [`${"检查，".repeat(100)}落实。`],
      says: "有303个字，通常不超过300个字",
    },
  ],
  right: [draftOf("文种: 通知", `${"检查。".repeat(300)}`), draftOf("文种: 通知", `${"检查，".repeat(99)}完。`)],
});

testRule(
  sentenceLength,
  {
    wrong: [{ draft: draftOf("文种: 通知", `${"检查，".repeat(20)}完。`), found: [`${"检查，".repeat(20)}完。`] }],
    right: [draftOf("文种: 通知", "检查，完。")],
  },
  officeWith(sentenceLength, "最多字数", 50),
);
