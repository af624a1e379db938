import { dayWord } from "../../../../src/core/check/rules/day-word";
import { draftOf, testRule } from "../rule-tester";

testRule(dayWord, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "请于8月20号前报送，12月1号开始。"),
      found: ["8月20号", "12月1号"],
      fixed: draftOf("文种: 通知", "请于8月20日前报送，12月1日开始。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "请于8月20日前报送。"),
    draftOf("文种: 通知", "第2026年8月35号文。乘坐3月20号线。"),
    draftOf("文种: 通知\n成文日期: 2026年8月5号", "正文。"),
    draftOf("文种: 通知", "《8月20号纪事》"),
  ],
});
