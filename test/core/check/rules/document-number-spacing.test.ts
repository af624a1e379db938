import { documentNumberSpacing } from "../../../../src/core/check/rules/document-number-spacing";
import { draftOf, testRule } from "../rule-tester";

testRule(documentNumberSpacing, {
  wrong: [
    {
      draft: draftOf("发文字号: 云商发 〔2026〕 12 号"),
      found: [" 〔2026〕 12 "],
      fixed: draftOf("发文字号: 云商发〔2026〕12号"),
    },
    {
      draft: draftOf("发文字号: 云商发〔２０２６〕１２号"),
      found: ["２０２６〕１２"],
      fixed: draftOf("发文字号: 云商发〔2026〕12号"),
    },
  ],
  right: [draftOf("发文字号: 云商发〔2026〕12号"), draftOf("发文字号: 待 定")],
});
