import { attachmentTitlePresent } from "../../../../src/core/check/rules/attachment-title-present";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentTitlePresent, {
  wrong: [
    {
      draft: draftOf("附件: 检查表", "正文。\n附件\n| 甲 |\n| --- |"),
      found: ["附件"],
      fixed: draftOf("附件: 检查表", "正文。\n附件\n检查表\n| 甲 |\n| --- |"),
    },
    {
      draft: draftOf("文种: 通知", "正文。\n附件1 {横排}\n附件2\n整改台账"),
      found: ["附件1"],
      fixed: draftOf("文种: 通知", "正文。\n附件1 {横排}\n【附件标题】\n附件2\n整改台账"),
    },
  ],
  right: [draftOf("附件: 检查表", "正文。\n附件\n检查表")],
});
