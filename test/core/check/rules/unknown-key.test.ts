import { unknownKey } from "../../../../src/core/check/rules/unknown-key";
import { draftOf, testRule } from "../rule-tester";

testRule(unknownKey, {
  wrong: [
    {
      draft: draftOf("主送单位: 各县（市）人民政府"),
      found: ["主送单位"],
      fixed: draftOf("主送机关: 各县（市）人民政府"),
      says: "应为“主送机关”",
    },
    {
      draft: draftOf("成文日: 2026年8月4日"),
      found: ["成文日"],
      fixed: draftOf("成文日期: 2026年8月4日"),
      safe: false,
    },
    { draft: draftOf("标题: 关于检查的通知\n题目: 关于检查的通知"), found: ["题目"], says: "合并为一项" },
    { draft: draftOf("constructor: 甲"), found: ["constructor"], says: "不会排入版面" },
  ],
  right: [draftOf("办理:\n  拟稿: 周云川"), draftOf("主题词: 检查")],
});
