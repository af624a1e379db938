import { documentNumberPattern } from "../../../../src/core/check/rules/document-number-pattern";
import { draftOf, testRule } from "../rule-tester";

testRule(documentNumberPattern, {
  wrong: [
    { draft: draftOf("文种: 通知\n发文字号: 第12号"), found: ["第12号"], says: "机关代字" },
    { draft: draftOf("文种: 通知\n发文字号: 〔2026〕12号"), found: ["〔2026〕12号"] },
    { draft: draftOf("发文字号: 云商发〔2026〕号"), found: ["云商发〔2026〕号"] },
    { draft: draftOf("发文字号: 云商发〔2026〕000号"), found: ["云商发〔2026〕000号"] },
    {
      draft: draftOf("发文字号: 云商发〔2026〕12"),
      found: ["云商发〔2026〕12"],
      fixed: draftOf("发文字号: 云商发〔2026〕12号"),
      says: "“号”字结尾",
    },
    {
      draft: draftOf("文种: 命令\n发文字号: 云岭州人民政府令第12号"),
      found: ["云岭州人民政府令第12号"],
      fixed: draftOf("文种: 命令\n发文字号: 第12号"),
      safe: false,
    },
    {
      draft: draftOf("发文字号: 〔2026〕云商发第012号"),
      found: ["〔2026〕云商发第012号"],
      fixed: draftOf("发文字号: 云商发〔2026〕12号"),
      says: "依次写机关代字、年份、发文顺序号",
    },
    {
      draft: draftOf("发文字号: 云商发12号[2026]"),
      found: ["云商发12号[2026]"],
      fixed: draftOf("发文字号: 云商发〔2026〕12号"),
    },
  ],
  right: [
    draftOf("发文字号: 云商发〔2026〕12号、云财发〔2026〕3号"),
    draftOf("发文字号: 云商发〔2026〕12号"),
    draftOf("文种: 命令\n发文字号: 第十二号"),
    draftOf("文种: 纪要\n发文字号: 第8期"),
    draftOf("文种: 纪要\n发文字号: 〔2026〕8号"),
    draftOf("文种: 公告\n发文字号: 2026年第3号"),
    draftOf("发文字号: 云商发[2026]第012号"),
    draftOf("发文字号: 【发文字号】"),
  ],
});
