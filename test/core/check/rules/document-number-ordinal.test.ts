import { documentNumberOrdinal } from "../../../../src/core/check/rules/document-number-ordinal";
import { draftOf, testRule } from "../rule-tester";

testRule(documentNumberOrdinal, {
  wrong: [
    { draft: draftOf("发文字号: 云商发〔2026〕第12号"), found: ["第"], fixed: draftOf("发文字号: 云商发〔2026〕12号") },
    { draft: draftOf("发文字号: 云商发[2026]第012号"), found: ["第"], fixed: draftOf("发文字号: 云商发[2026]012号") },
  ],
  right: [draftOf("发文字号: 云商发〔2026〕12号"), draftOf("文种: 命令\n发文字号: 第12号")],
});
