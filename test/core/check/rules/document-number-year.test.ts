import { documentNumberYear } from "../../../../src/core/check/rules/document-number-year";
import { draftOf, testRule } from "../rule-tester";

testRule(documentNumberYear, {
  wrong: [
    {
      draft: draftOf("发文字号: 云商发〔26〕12号\n成文日期: 2026年8月4日"),
      found: ["26"],
      fixed: draftOf("发文字号: 云商发〔2026〕12号\n成文日期: 2026年8月4日"),
    },
    { draft: draftOf("发文字号: 云商发〔25〕12号"), found: ["25"], fixed: draftOf("发文字号: 云商发〔2025〕12号") },
    { draft: draftOf("发文字号: 云商发〔25〕12号\n成文日期: 2026年8月4日"), found: ["25"] },
    { draft: draftOf("发文字号: 云商发〔202〕12号"), found: ["202"] },
  ],
  right: [draftOf("发文字号: 云商发〔2026〕12号"), draftOf("发文字号: 云商发〔2026〕【序号】号")],
});
