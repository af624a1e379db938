import { lunarDate } from "../../../../src/core/check/rules/lunar-date";
import { draftOf, testRule } from "../rule-tester";

testRule(lunarDate, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "正月15，腊月初8，农历8月3，农历5月，光绪26年，农历八月15日。"),
      found: ["正月15", "腊月初8", "农历8月3", "农历5月", "光绪26年", "农历八月15"],
      fixed: draftOf("文种: 通知", "正月十五，腊月初八，农历八月初三，农历五月，光绪二十六年，农历八月十五日。"),
    },
  ],
  right: [draftOf("文种: 通知", "正月十五，3月15日，正月35，农历13月，农历八月31，光绪0年，正月2个。")],
});
