import { letterImprint } from "../../../../src/core/check/rules/letter-imprint";
import { draftOf, testRule } from "../rule-tester";

testRule(letterImprint, {
  wrong: [
    {
      draft: draftOf("文种: 函\n印发机关: 云岭州商务局办公室\n印发日期: 2026年8月5日"),
      found: ["印发机关", "印发日期"],
      fixed: draftOf("文种: 函"),
    },
    {
      draft: draftOf("文种: 通知\n版式: 信函\n印发日期: 2026年8月5日"),
      found: ["印发日期"],
      fixed: draftOf("文种: 通知\n版式: 信函"),
    },
  ],
  right: [draftOf("文种: 通知\n印发机关: 云岭州商务局办公室"), draftOf("文种: 函\n印发机关:")],
});
