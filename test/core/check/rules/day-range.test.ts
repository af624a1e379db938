import { dayRange } from "../../../../src/core/check/rules/day-range";
import { draftOf, testRule } from "../rule-tester";

testRule(dayRange, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "5月6-8号，5月6日～8日，5月30号至6月2号，5月6日–8日。"),
      found: ["5月6-8号", "5月6日～8日", "5月30号至6月2号", "5月6日–8日"],
      fixed: draftOf("文种: 通知", "5月6日—8日，5月6日—8日，5月30日至6月2日，5月6日—8日。"),
    },
  ],
  right: [draftOf("文种: 通知", "5月6日—8日，5月6日至8日，5月6—8日，5月6号，15.5月6-8日。")],
});
