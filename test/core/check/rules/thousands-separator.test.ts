import { thousandsSeparator } from "../../../../src/core/check/rules/thousands-separator";
import { draftOf, testRule } from "../rule-tester";

testRule(thousandsSeparator, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "补助1，200元，共12，345，678.50元，3，000人。"),
      found: ["1，200", "12，345，678.50", "3，000"],
      fixed: draftOf("文种: 通知", "补助1,200元，共12,345,678.50元，3,000人。"),
    },
  ],
  right: [draftOf("文种: 通知", "1,200元，第1，200页，编号为1，200，300，2，20元，2024，100人。")],
});
