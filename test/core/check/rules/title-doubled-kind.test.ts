import { titleDoubledKind } from "../../../../src/core/check/rules/title-doubled-kind";
import { draftOf, testRule } from "../rule-tester";

testRule(titleDoubledKind, {
  wrong: [
    {
      draft: draftOf("文种: 请示\n标题: 关于增加护林员的请示报告"),
      found: ["请示报告"],
      fixed: draftOf("文种: 请示\n标题: 关于增加护林员的请示"),
    },
    {
      draft: draftOf("标题: 关于增加护林员的请示函"),
      found: ["请示函"],
      fixed: draftOf("标题: 关于增加护林员的请示"),
      otherwise: draftOf("标题: 关于增加护林员的函"),
    },
    {
      draft: draftOf("标题: 转发关于检查的通知的通知"),
      found: ["的通知的通知"],
      fixed: draftOf("标题: 转发关于检查的通知"),
    },
    {
      draft: draftOf("标题: 转发州商务局关于协查的函的函等文件的通知"),
      found: ["的函的函"],
      fixed: draftOf("标题: 转发州商务局关于协查的函等文件的通知"),
      says: "应只用“函”",
    },
  ],
  right: [draftOf("标题: 关于增加护林员的请示"), draftOf("标题: 关于印发《检查通知》的通知")],
});
