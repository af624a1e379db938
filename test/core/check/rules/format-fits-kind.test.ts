import { formatFitsKind } from "../../../../src/core/check/rules/format-fits-kind";
import { draftOf, testRule } from "../rule-tester";

testRule(formatFitsKind, {
  wrong: [
    {
      draft: draftOf("文种: 请示\n版式: 信函"),
      found: ["信函"],
      fixed: draftOf("文种: 请示\n版式: 文件"),
      says: "请示通常不用信函格式",
    },
    {
      draft: draftOf("标题: 关于会议的函\n版式: 纪要"),
      found: ["纪要"],
      fixed: draftOf("标题: 关于会议的函\n版式: 信函"),
    },
  ],
  right: [
    draftOf("文种: 通知\n版式: 信函"),
    draftOf("文种: 纪要\n版式: 文件"),
    draftOf("文种: 请示"),
    draftOf("版式: 信函"),
  ],
});
