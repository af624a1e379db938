import { printDatePresent } from "../../../../src/core/check/rules/print-date-present";
import { draftOf, testRule } from "../rule-tester";

testRule(printDatePresent, {
  wrong: [
    {
      draft: draftOf("文种: 通知\n印发机关: 云岭州商务局办公室"),
      found: ["文种"],
      fixed: draftOf("文种: 通知\n印发机关: 云岭州商务局办公室\n印发日期: 【印发日期】"),
    },
  ],
  right: [draftOf("印发日期: 2026年8月5日"), draftOf("文种: 函")],
});
