import { documentNumberBrackets } from "../../../../src/core/check/rules/document-number-brackets";
import { draftOf, testRule } from "../rule-tester";

testRule(documentNumberBrackets, {
  wrong: [
    {
      draft: draftOf("发文字号: 云商发[2026]12号"),
      found: ["[2026]"],
      fixed: draftOf("发文字号: 云商发〔2026〕12号"),
      says: "现为“[2026]”",
    },
    {
      draft: draftOf("发文字号: 云商发（2026）12号"),
      found: ["（2026）"],
      fixed: draftOf("发文字号: 云商发〔2026〕12号"),
    },
    {
      draft: draftOf("发文字号: 云商发【26】第012号"),
      found: ["【26】"],
      fixed: draftOf("发文字号: 云商发〔26〕第012号"),
    },
    {
      draft: draftOf('发文字号: "云商发﹝2026﹞12号"'),
      found: ["﹝2026﹞"],
      fixed: draftOf('发文字号: "云商发〔2026〕12号"'),
    },
  ],
  right: [
    draftOf("发文字号: 云商发〔2026〕12号"),
    draftOf("发文字号: 第12号"),
    draftOf("发文字号: 【机关代字】〔【年份】〕【序号】号"),
  ],
});
