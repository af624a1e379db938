import { documentNumberPresent } from "../../../../src/core/check/rules/document-number-present";
import { draftOf, testRule } from "../rule-tester";

testRule(documentNumberPresent, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n标题: 关于检查的通知"),
      found: ["文种"],
      fixed: draftOf("文种: 通知\n发文字号: 【发文字号】\n标题: 关于检查的通知"),
    },
    {
      draft: draftOf("文种: 命令"),
      found: ["文种"],
      fixed: draftOf("文种: 命令\n发文字号: 【发文字号】"),
      says: "令号",
    },
  ],
  right: [
    draftOf("文种: 公告"),
    draftOf("文种: 纪要"),
    draftOf("发文字号: 云商发〔2026〕12号"),
    draftOf("文号: 云商发〔2026〕12号"),
  ],
});
