import { attachmentAttached } from "../../../../src/core/check/rules/attachment-attached";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentAttached, {
  wrong: [
    {
      draft: draftOf("附件: [检查表, 整改台账]", "正文。\n附件1\n检查表"),
      found: ["整改台账"],
      fixed: draftOf("附件: [检查表, 整改台账]", "正文。\n附件1\n检查表\n\n附件2\n整改台账\n【附件正文】"),
    },
    {
      draft: draftOf("附件: 检查表"),
      found: ["检查表"],
      fixed: draftOf("附件: 检查表", "正文。\n\n附件\n检查表\n【附件正文】"),
    },
    { draft: draftOf("附件: [工作日程安排, 检查表]", "正文。\n附件\n检查表"), found: ["工作日程安排"] },
  ],
  right: [draftOf("附件: [检查表, 整改台账]", "正文。\n附件1\n检查表\n附件2\n整改台账"), draftOf("附件: 【附件】")],
});
