import { titlePresent } from "../../../../src/core/check/rules/title-present";
import { draftOf, testRule } from "../rule-tester";

testRule(titlePresent, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n成文日期: 2026年8月4日"),
      found: ["文种"],
      fixed: draftOf("文种: 通知\n标题: 【标题】\n成文日期: 2026年8月4日"),
    },
  ],
  right: [
    draftOf("标题: 关于检查的通知"),
    draftOf("文种: 通知", "# 关于检查的通知\n正文。"),
    draftOf("文种: 命令"),
    draftOf("题目: 关于检查的通知"),
  ],
});
