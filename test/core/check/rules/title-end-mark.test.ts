import { titleEndMark } from "../../../../src/core/check/rules/title-end-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(titleEndMark, {
  wrong: [
    { draft: draftOf("标题: 关于检查的通知。"), found: ["。"], fixed: draftOf("标题: 关于检查的通知") },
    { draft: draftOf('标题: "关于检查的通知：！"'), found: ["：！"], fixed: draftOf('标题: "关于检查的通知"') },
    {
      draft: draftOf("文种: 通知", "# 关于检查的通知。\n正文。"),
      found: ["。"],
      fixed: draftOf("文种: 通知", "# 关于检查的通知\n正文。"),
    },
  ],
  right: [draftOf("标题: 关于检查的通知"), draftOf("标题: 关于印发《用车办法》的通知（试行）"), draftOf("标题: 。")],
});
