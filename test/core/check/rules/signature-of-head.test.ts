import { signatureOfHead } from "../../../../src/core/check/rules/signature-of-head";
import { draftOf, testRule } from "../rule-tester";

testRule(signatureOfHead, {
  wrong: [
    { draft: draftOf("文种: 命令\n发文机关署名: 程远舟"), found: ["程远舟"] },
    {
      draft: draftOf("文种: 议案\n发文机关: 云岭州人民政府\n成文日期: 2026年8月4日"),
      found: ["文种"],
      fixed: draftOf("文种: 议案\n发文机关: 云岭州人民政府\n发文机关署名: 【发文机关署名】\n成文日期: 2026年8月4日"),
      says: "议案由机关负责人签署",
    },
  ],
  right: [
    draftOf("文种: 命令\n发文机关: 云岭州人民政府\n发文机关署名: 州长　程远舟"),
    draftOf("文种: 命令\n发文机关: 云岭州人民政府", "现予公布。\n州长　程远舟"),
    draftOf("文种: 命令\n发文机关: 州长"),
    draftOf("文种: 命令\n发文机关: 云岭州人民政府\n发文机关署名: 【职务】　【姓名】"),
    draftOf("文种: 通知\n发文机关: 云岭州人民政府"),
  ],
});
