import { dateWithCommas } from "../../../../src/core/check/rules/date-with-commas";
import { draftOf, testRule } from "../rule-tester";

testRule(dateWithCommas, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "定于2026、5、6召开，2026年、7月、1日截止。"),
      found: ["2026、5、6", "2026年、7月、1日"],
      fixed: draftOf("文种: 通知", "定于2026年5月6日召开，2026年7月1日截止。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "2026年5月6日、7日。"),
    draftOf("文种: 通知", "2024、2025、2026年"),
    draftOf("文种: 通知", "2026、13、6"),
  ],
});
