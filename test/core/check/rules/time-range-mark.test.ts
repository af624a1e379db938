import { timeRangeMark } from "../../../../src/core/check/rules/time-range-mark";
import { draftOf, officeWith, testRule } from "../rule-tester";

testRule(timeRangeMark, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "2021-2025年规划，2026年1-6月，3月~5月，9:00－11:30，纲要（2026--2030）"),
      found: ["2021-2025", "1-6", "3月~5", "9:00－11:30", "2026--2030"],
      fixed: draftOf("文种: 通知", "2021—2025年规划，2026年1—6月，3月—5月，9:00—11:30，纲要（2026—2030）"),
    },
  ],
  right: [
    draftOf("文种: 通知", "2021—2025年，1—6月，2021～2025年，9:00—11:30"),
    draftOf("文种: 通知", "2026-08-04，1-6人，1:2-1:3"),
  ],
});

testRule(
  timeRangeMark,
  {
    wrong: [
      {
        draft: draftOf("文种: 通知", "2021～2025年"),
        found: ["2021～2025"],
        fixed: draftOf("文种: 通知", "2021—2025年"),
      },
    ],
    right: [draftOf("文种: 通知", "2021—2025年")],
  },
  officeWith(timeRangeMark, "连接号", "—"),
);
