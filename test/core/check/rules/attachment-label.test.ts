import { attachmentLabel } from "../../../../src/core/check/rules/attachment-label";
import { draftOf, testRule } from "../rule-tester";

testRule(attachmentLabel, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "正文。\n附件一：\n检查表\n附 件２\n整改台账"),
      found: ["附件一：", "附 件２"],
      fixed: draftOf("文种: 通知", "正文。\n附件1\n检查表\n附件2\n整改台账"),
    },
    {
      draft: draftOf("文种: 通知", "正文。\n附件： {横排}\n检查表"),
      found: ["附件："],
      fixed: draftOf("文种: 通知", "正文。\n附件 {横排}\n检查表"),
    },
  ],
  right: [
    draftOf("文种: 通知", "正文。\n附件1\n检查表\n附件2\n整改台账"),
    draftOf("文种: 通知", "正文。\n附件\n检查表"),
  ],
});
