import { markNameOnly } from "../../../../src/core/check/rules/mark-name-only";
import { draftOf, testRule } from "../rule-tester";

testRule(markNameOnly, {
  wrong: [
    {
      draft: draftOf("文种: 命令\n发文机关标志: 云岭州人民政府令 第12号"),
      found: ["第12号"],
      fixed: draftOf("文种: 命令\n发文机关标志: 云岭州人民政府令\n发文字号: 第12号"),
      says: "“第12号”应写在别处",
    },
    {
      draft: draftOf("发文机关标志: 云岭州商务局文件云商发〔2026〕12号\n发文字号: 云商发〔2026〕12号"),
      found: ["云商发〔2026〕12号"],
      fixed: draftOf("发文机关标志: 云岭州商务局文件\n发文字号: 云商发〔2026〕12号"),
    },
    {
      draft: draftOf("发文机关标志: 云岭州商务局关于检查的通知"),
      found: ["关于检查的通知"],
      fixed: draftOf("发文机关标志: 云岭州商务局"),
    },
  ],
  right: [
    draftOf("发文机关标志: 云岭州商务局文件"),
    draftOf("发文机关标志: [云岭州商务局, 云岭州财政局]"),
    draftOf("发文机关标志: 云岭州人民政府常务会议纪要"),
  ],
});
