import { orderMark } from "../../../../src/core/check/rules/order-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(orderMark, {
  wrong: [
    {
      draft: draftOf("文种: 命令\n发文机关标志: 云岭州政府令"),
      found: ["云岭州政府"],
      fixed: draftOf("文种: 命令\n发文机关标志: 云岭州人民政府令"),
      says: "“云岭州政府”看来不是全称",
    },
    {
      draft: draftOf("文种: 命令\n发文机关: 住建部"),
      found: ["住建部"],
      fixed: draftOf("文种: 命令\n发文机关: 中华人民共和国住房和城乡建设部"),
    },
    { draft: draftOf("文种: 命令\n发文机关标志: 市政府令第12号"), found: ["市政府"] },
  ],
  right: [
    draftOf("文种: 命令\n发文机关标志: 云岭州人民政府令"),
    draftOf("文种: 命令\n发文机关: 中华人民共和国商务部"),
    draftOf("文种: 命令\n发文机关: 中国人民银行"),
    draftOf("文种: 通知\n发文机关: 云岭州政府"),
    draftOf("文种: 命令\n发文机关: 【发文机关】"),
  ],
});
