import { attachmentMentioned } from "../../../../src/core/check/rules/attachment-mentioned";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentMentioned, {
  wrong: [
    {
      draft: draftOf("附件: [检查表]", "填写检查表（见附件1），报送台账（见附件二）。"),
      found: ["附件二"],
      says: "只有1个附件",
    },
    { draft: draftOf("文种: 通知", "填写检查表（见附件1）。"), found: ["附件1"] },
  ],
  right: [draftOf("附件: [检查表, 整改台账]", "见附件1、附件2。按《办法》附件3和云政发〔2026〕1号附件5执行。")],
});
