import { documentNumberYearOfDate } from "../../../../src/core/check/rules/document-number-year-of-date";
import { draftOf, testRule } from "../rule-tester";

testRule(documentNumberYearOfDate, {
  wrong: [
    {
      draft: draftOf("发文字号: 云商发〔2025〕12号\n成文日期: 2026年8月4日"),
      found: ["2025"],
      fixed: draftOf("发文字号: 云商发〔2026〕12号\n成文日期: 2026年8月4日"),
    },
  ],
  right: [draftOf("发文字号: 云商发〔2026〕12号\n成文日期: 2026年8月4日"), draftOf("发文字号: 云商发〔2025〕12号")],
});
