import { titleAgreesWithKind } from "../../../../src/core/check/rules/title-agrees-with-kind";
import { draftOf, testRule } from "../rule-tester";

testRule(titleAgreesWithKind, {
  wrong: [
    {
      draft: draftOf("文种: 请示\n标题: 关于增加护林员的报告"),
      found: ["报告"],
      fixed: draftOf("文种: 请示\n标题: 关于增加护林员的请示"),
      otherwise: draftOf("文种: 报告\n标题: 关于增加护林员的报告"),
    },
  ],
  right: [
    draftOf("文种: 命令\n标题: 云岭州人民政府令"),
    draftOf("文种: 函\n标题: 关于征求意见的复函"),
    draftOf("文种: 请示\n标题: 关于增加护林员的请示报告"),
    draftOf("标题: 关于增加护林员的报告"),
  ],
});
