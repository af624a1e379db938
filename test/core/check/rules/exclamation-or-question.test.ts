import { exclamationOrQuestion } from "../../../../src/core/check/rules/exclamation-or-question";
import { draftOf, testRule } from "../rule-tester";

testRule(exclamationOrQuestion, {
  wrong: [{ draft: draftOf("文种: 通知", "务必高度重视！是否可行？"), found: ["！", "？"] }],
  right: [
    draftOf("文种: 报告", "同志们！\n全体代表团结起来！"),
    draftOf("文种: 通知", "务必高度重视。群众问“能不能办？”我们答“能办！”"),
    draftOf("文种: 通知", "正文。\n附件\n问答\n怎么办？"),
  ],
});
