import { attachmentNumber } from "../../../../src/core/check/rules/attachment-number";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentNumber, {
  wrong: [
    {
      draft: draftOf("附件: [检查表, 整改台账]", "正文。\n附件1\n检查表\n附件3\n整改台账"),
      found: ["附件3"],
      fixed: draftOf("附件: [检查表, 整改台账]", "正文。\n附件1\n检查表\n附件2\n整改台账"),
    },
    {
      draft: draftOf("附件: [检查表]", "正文。\n附件1\n检查表"),
      found: ["附件1"],
      fixed: draftOf("附件: [检查表]", "正文。\n附件\n检查表"),
      says: "不编顺序号",
    },
    {
      draft: draftOf("文种: 通知", "正文。\n附件\n检查表\n附件\n整改台账"),
      found: ["附件", "附件"],
      fixed: draftOf("文种: 通知", "正文。\n附件1\n检查表\n附件2\n整改台账"),
      safe: false,
    },
  ],
  right: [
    draftOf("附件: [检查表, 整改台账]", "正文。\n附件1\n检查表\n附件2\n整改台账"),
    draftOf("附件: [检查表, 名单, 整改台账]", "正文。\n附件1\n检查表\n附件3\n整改台账"),
    draftOf("附件: [检查表]", "正文。\n附件\n检查表"),
  ],
});
