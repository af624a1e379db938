import { clockColon } from "../../../../src/core/check/rules/clock-colon";
import { draftOf, testRule } from "../rule-tester";

testRule(clockColon, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "5月6日14：30召开，上午9：00—11：30，9：05前报到，8：00至17：30。"),
      found: ["14：30", "9：00", "11：30", "9：05", "8：00", "17：30"],
      fixed: draftOf("文种: 通知", "5月6日14:30召开，上午9:00—11:30，9:05前报到，8:00至17:30。"),
    },
  ],
  right: [draftOf("文种: 通知", "比例为1：20，按1：10配备，14:30召开，共计：30人，5月6日25：00，比分为3：10后。")],
});
