import { ellipsisForm } from "../../../../src/core/check/rules/ellipsis-form";
import { draftOf, testRule } from "../rule-tester";

testRule(ellipsisForm, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "情况复杂...需要研究。包括甲、乙…和丙⋯⋯"),
      found: ["...", "…", "⋯⋯"],
      fixed: draftOf("文种: 通知", "情况复杂……需要研究。包括甲、乙……和丙……"),
    },
    { draft: draftOf("文种: 通知", "尚未完成。。。"), found: ["。。。"], fixed: draftOf("文种: 通知", "尚未完成……") },
  ],
  right: [
    draftOf("文种: 通知", "情况复杂……需要研究。共三段…………"),
    draftOf("文种: 通知", "第一章 总则.........3\nwait... and see"),
  ],
});
