import { weekdayNumeral } from "../../../../src/core/check/rules/weekday-numeral";
import { draftOf, testRule } from "../rule-tester";

testRule(weekdayNumeral, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "星期3上午、5月6日（周4）、下周5下午、礼拜7。"),
      found: ["3", "4", "5", "7"],
      fixed: draftOf("文种: 通知", "星期三上午、5月6日（周四）、下周五下午、礼拜日。"),
    },
  ],
  right: [draftOf("文种: 通知", "星期三，每周3次，本周4开始，一周7天，星期12。")],
});
