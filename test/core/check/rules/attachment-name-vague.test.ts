import { attachmentNameVague } from "../../../../src/core/check/rules/attachment-name-vague";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentNameVague, {
  wrong: [{ draft: draftOf("文种: 通知\n附件: [如文, 名单, 3份]", "正文。"), found: ["如文", "3份"] }],
  right: [draftOf("文种: 通知\n附件: [如期完成情况表, 三份制度文本]", "正文。")],
});
