import { tableUnitRepeated } from "../../../../src/core/check/rules/table-unit-repeated";
import { draftOf, testRule } from "../rule-tester";

testRule(tableUnitRepeated, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "| 项目 | 金额（万元） |\n| --- | --- |\n| 道路 | 300 万元 |\n| 桥 | 1,200.5万元 |"),
      found: ["万元", "万元"],
      fixed: draftOf("文种: 通知", "| 项目 | 金额（万元） |\n| --- | --- |\n| 道路 | 300  |\n| 桥 | 1,200.5 |"),
    },
  ],
  right: [
    draftOf(
      "文种: 通知",
      "| 项目 | 金额（万元） | 备注 |\n| --- | --- | --- |\n| 道路 | 300元 | 300万元 |\n| 桥 | 约300万元 | 5元 |\n| 站 |",
    ),
  ],
});
