import { attachmentListInText } from "../../../../src/core/check/rules/attachment-list-in-text";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentListInText, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "正文。\n附：报名表"),
      found: ["附：报名表"],
      fixed: draftOf("文种: 通知\n附件: 报名表", "正文。"),
    },
    { draft: draftOf("文种: 通知\n附件: 报名表", "正文。\n附件：1.名单"), found: ["附件：1.名单"] },
  ],
  right: [draftOf("文种: 通知", "正文。\n附件\n报名表\n甲。"), draftOf("文种: 通知", "附件1中列出了名单。")],
});
