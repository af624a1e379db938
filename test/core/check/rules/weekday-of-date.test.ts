import { weekdayOfDate } from "../../../../src/core/check/rules/weekday-of-date";
import { draftOf, testRule } from "../rule-tester";

testRule(weekdayOfDate, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "定于2026年8月20日（星期三）召开。"),
      found: ["2026年8月20日（星期三"],
      fixed: draftOf("文种: 通知", "定于2026年8月20日（星期四）召开。"),
      says: "2026年8月20日是星期四，这里写的是“星期三”",
    },
    {
      draft: draftOf("文种: 通知\n成文日期: 2026年8月4日", "定于8月20日周一召开。"),
      found: ["8月20日周一"],
      fixed: draftOf("文种: 通知\n成文日期: 2026年8月4日", "定于8月20日周四召开。"),
    },
    {
      draft: draftOf("文种: 通知", "2026年8月19日至8月20日（周日）。"),
      found: ["8月20日（周日"],
      fixed: draftOf("文种: 通知", "2026年8月19日至8月20日（周四）。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "定于2026年8月20日（星期四）召开。"),
    draftOf("文种: 通知", "定于2026年8月23日（星期天）召开。"),
    draftOf("文种: 通知", "定于8月20日（星期三）召开。"),
    draftOf("文种: 通知\n成文日期: 2026年12月30日", "定于1月5日（星期二）召开。"),
    draftOf("文种: 通知", "2026年2月30日（星期一）。"),
  ],
});
