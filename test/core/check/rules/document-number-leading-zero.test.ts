import { documentNumberLeadingZero } from "../../../../src/core/check/rules/document-number-leading-zero";
import { draftOf, testRule } from "../rule-tester";

testRule(documentNumberLeadingZero, {
  wrong: [
    {
      draft: draftOf("发文字号: 云商发〔2026〕012号"),
      found: ["012"],
      fixed: draftOf("发文字号: 云商发〔2026〕12号"),
      says: "“012”应为“12”",
    },
    { draft: draftOf("文种: 命令\n发文字号: 第012号"), found: ["012"], fixed: draftOf("文种: 命令\n发文字号: 第12号") },
  ],
  right: [draftOf("发文字号: 云商发〔2026〕120号"), draftOf("发文字号: 云商发〔2026〕0号")],
});
