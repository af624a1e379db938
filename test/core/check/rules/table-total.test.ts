import { tableTotal } from "../../../../src/core/check/rules/table-total";
import { draftOf, testRule } from "../rule-tester";

testRule(tableTotal, {
  wrong: [
    {
      draft: draftOf(
        "文种: 通知",
        "| 单位 | 数量 | 面积 |\n| --- | --- | --- |\n| 甲县 | 12 | 1.5 |\n| 乙县 | 15 | 2 |\n| 合 计 | 28 | 3.6 |",
      ),
      found: ["28", "3.6"],
      fixed: draftOf(
        "文种: 通知",
        "| 单位 | 数量 | 面积 |\n| --- | --- | --- |\n| 甲县 | 12 | 1.5 |\n| 乙县 | 15 | 2 |\n| 合 计 | 27 | 3.5 |",
      ),
    },
  ],
  right: [
    draftOf(
      "文种: 通知",
      "| 单位 | 数量 | 完成率 |\n| --- | --- | --- |\n| 总计 | 27 | 90 |\n| 甲县 | 12 | 80 |\n| 乙县 | 15 | 70 |",
    ),
    draftOf("文种: 通知", "| 单位 | 数量 |\n| --- | --- |\n| 甲县 | 12 |\n| 小计 | 12 |\n| 合计 | 12 |"),
    draftOf("文种: 通知", "| 单位 | 数量 |\n| --- | --- |\n| 甲县 | 约12 |\n| 乙县 | 12 |\n| 合计 | 12 |"),
  ],
});
