import { kindKnown } from "../../../../src/core/check/rules/kind-known";
import { draftOf, testRule } from "../rule-tester";

testRule(kindKnown, {
  wrong: [
    { draft: draftOf("文种: 汇报"), found: ["汇报"], fixed: draftOf("文种: 报告"), says: "应用“报告”" },
    { draft: draftOf("文种: 答复"), found: ["答复"], fixed: draftOf("文种: 批复"), otherwise: draftOf("文种: 函") },
    { draft: draftOf("文种: 工作通知"), found: ["工作通知"], fixed: draftOf("文种: 通知") },
    { draft: draftOf("文种: 启事牌匾"), found: ["启事牌匾"], says: "十五种" },
  ],
  right: [
    draftOf("文种: 通知"),
    draftOf("文种: 命令（令）"),
    draftOf("文种: 【文种】"),
    draftOf("标题: 关于检查的通知"),
  ],
});
