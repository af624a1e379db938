import { markdownLeft } from "../../../../src/core/check/rules/markdown-left";
import { draftOf, testRule } from "../rule-tester";

testRule(markdownLeft, {
  wrong: [
    { draft: draftOf("文种: 通知", "- 检查格式。"), found: ["- "], fixed: draftOf("文种: 通知", "检查格式。") },
    {
      draft: draftOf("文种: 通知", "使用`检查`命令✅。"),
      found: ["`", "`", "✅"],
      fixed: draftOf("文种: 通知", "使用检查命令。"),
    },
    { draft: draftOf("文种: 通知", "**一、目标**"), found: ["**"], fixed: draftOf("文种: 通知", "一、目标") },
    { draft: draftOf("文种: 通知", "二、**目标**"), found: ["**"], fixed: draftOf("文种: 通知", "二、目标") },
    { draft: draftOf("文种: 通知", "目标**没有完。"), found: ["**"], fixed: draftOf("文种: 通知", "目标没有完。") },
    {
      draft: draftOf("文种: 通知", "甲。\n- 2 -\n> 乙。\n```\n丙。"),
      found: ["- 2 -", "> ", "```"],
      fixed: draftOf("文种: 通知", "甲。\n乙。\n丙。"),
    },
    {
      draft: draftOf("文种: 通知", "| 甲 |\n| --- |\n| 乙`丙`丁 |"),
      found: ["`", "`"],
      fixed: draftOf("文种: 通知", "| 甲 |\n| --- |\n| 乙丙丁 |"),
    },
    {
      draft: draftOf("文种: 通知", "申请→审核，`abc`。"),
      found: ["→", "`", "`"],
      fixed: draftOf("文种: 通知", "申请审核，abc。"),
      safe: false,
    },
  ],
  right: [
    draftOf("文种: 通知", "请于**8月20日前**报送。"),
    draftOf("文种: 通知", "1.**加强领导。**各单位要落实。"),
    draftOf("文种: 通知", "-5℃以下的冷库。"),
    draftOf("文种: 通知", "★级酒店、※注、☆评。"),
    draftOf("文种: 通知", "## 总体要求\n正文。"),
  ],
});
