import { attachmentListed } from "../../../../src/core/check/rules/attachment-listed";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentListed, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n附件: 检查表", "正文。\n附件1\n检查表\n附件2\n整改台账"),
      found: ["整改台账"],
      fixed: draftOf("文种: 通知\n附件: [检查表, 整改台账]", "正文。\n附件1\n检查表\n附件2\n整改台账"),
    },
    {
      draft: draftOf("文种: 通知", "正文。\n附件1\n检查表\n附件2\n整改台账"),
      found: ["检查表", "整改台账"],
      fixed: draftOf("文种: 通知\n附件: [检查表, 整改台账]", "正文。\n附件1\n检查表\n附件2\n整改台账"),
    },
  ],
  right: [
    draftOf("附件: [检查表, 整改台账]", "正文。\n附件1\n检查表\n附件2\n整改台账"),
    draftOf("附件: 《申领〈居住证〉的条件》", "正文。\n附件\n申领《居住证》的条件"),
    draftOf("附件: [1.《检查表》。]", "正文。\n附件\n检查表"),
    draftOf("文种: 通知", "正文。\n附件\n| 甲 |\n| --- |"),
  ],
});
