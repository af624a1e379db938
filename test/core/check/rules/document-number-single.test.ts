import { documentNumberSingle } from "../../../../src/core/check/rules/document-number-single";
import { draftOf, testRule } from "../rule-tester";

testRule(documentNumberSingle, {
  wrong: [
    {
      draft: draftOf("发文字号: [云商发〔2026〕12号, 云财发〔2026〕3号]"),
      found: ["云财发〔2026〕3号"],
      fixed: draftOf("发文字号: 云商发〔2026〕12号"),
    },
    {
      draft: draftOf("发文字号:\n  - 云商发〔2026〕12号\n  - 云财发〔2026〕3号\n  - 云发改〔2026〕1号"),
      found: ["云财发〔2026〕3号\n  - 云发改〔2026〕1号"],
      fixed: draftOf("发文字号:\n  - 云商发〔2026〕12号"),
    },
    {
      draft: draftOf("发文字号: 云商发〔2026〕12号、云财发〔2026〕3号"),
      found: ["云商发〔2026〕12号、云财发〔2026〕3号"],
      fixed: draftOf("发文字号: 云商发〔2026〕12号"),
    },
  ],
  right: [
    draftOf("发文字号: 云商发 〔2026〕 12号"),
    draftOf("发文字号: 云商发〔2026〕12号"),
    draftOf("发文字号: [云商发〔2026〕12号]"),
  ],
});
