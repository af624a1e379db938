import { letterNumberCode } from "../../../../src/core/check/rules/letter-number-code";
import { draftOf, testRule } from "../rule-tester";

testRule(letterNumberCode, {
  wrong: [
    { draft: draftOf("文种: 函\n发文字号: 云商发〔2026〕12号"), found: ["云商发"], says: "现为“云商发”" },
    { draft: draftOf("标题: 关于协助调查的函\n发文字号: 云商 [2026]12号"), found: ["云商"] },
  ],
  right: [
    draftOf("文种: 函\n发文字号: 云商函〔2026〕12号"),
    draftOf("文种: 通知\n版式: 信函\n发文字号: 云商发〔2026〕12号"),
    draftOf("文种: 函\n发文字号: 【发文字号】"),
    draftOf("文种: 函\n发文字号: 第12号"),
  ],
});
