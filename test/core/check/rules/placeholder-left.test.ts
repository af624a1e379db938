import { placeholderLeft } from "../../../../src/core/check/rules/placeholder-left";
import { draftOf, testRule } from "../rule-tester";

testRule(placeholderLeft, {
  wrong: [
    {
      draft: draftOf("标题: 云岭州商务局关于【事由】的通知", "为【目的】，根据{{依据}}，TODO。"),
      found: ["【事由】", "【目的】", "{{依据}}", "TODO"],
    },
    { draft: draftOf("发文字号: 云商发〔20××〕×号"), found: ["〔20××〕×号"] },
    { draft: draftOf("文种: 通知", "附件\n检查表\n| 单位 |\n| --- |\n| 【单位】 |"), found: ["【单位】"] },
  ],
  right: [draftOf("发文字号: 云商发【2026】12号", "【附录一】\n<!-- 【待定】 -->\n已办结的打〔　〕内。")],
});
