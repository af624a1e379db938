import { levelLabel } from "../../../../src/core/check/rules/level-label";
import { draftOf, officeWith, testRule } from "../rule-tester";

testRule(levelLabel, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "一.检查范围\n(一)发文质量。\n（二）、来文质量。\n1、标题；\n2)正文；\n(1)事由；"),
      found: ["一.", "(一)", "（二）、", "1、", "2)", "(1)"],
      fixed: draftOf("文种: 通知", "一、检查范围\n（一）发文质量。\n（二）来文质量。\n1.标题；\n2.正文；\n（1）事由；"),
    },
    {
      draft: draftOf("文种: 通知", "（一）甲\n二）乙\n1．丙；\n2．丁；\n3.戊；\n4、己。"),
      found: ["二）", "3.", "4、"],
      fixed: draftOf("文种: 通知", "（一）甲\n（二）乙\n1．丙；\n2．丁；\n3．戊；\n4．己。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "1．丙；\n2．丁。"),
    draftOf(
      "文种: 通知",
      "一、检查范围\n（一）发文质量。\n1.标题；\n2.正文；\n（1）事由。\n第一章　总则\n第一条　本办法适用于全州。",
    ),
    draftOf("文种: 通知", "2026、2027两年"),
  ],
});

testRule(
  levelLabel,
  {
    wrong: [
      {
        draft: draftOf("文种: 通知", "1.丙；\n2．丁。"),
        found: ["1."],
        fixed: draftOf("文种: 通知", "1．丙；\n2．丁。"),
      },
    ],
    right: [draftOf("文种: 通知", "1．丙；\n2．丁。")],
  },
  officeWith(levelLabel, "三级序号的点", "全角"),
);
