import { magnitudeRange } from "../../../../src/core/check/rules/magnitude-range";
import { draftOf, testRule } from "../rule-tester";

testRule(magnitudeRange, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "投资9～16亿元，1到2.5万人，3—5万亿元。"),
      found: ["9～16亿", "1到2.5万", "3—5万亿"],
      fixed: draftOf("文种: 通知", "投资9亿～16亿元，1万到2.5万人，3万亿—5万亿元。"),
    },
  ],
  right: [draftOf("文种: 通知", "9亿～16亿元，3000～1万元，2019—3万元，第1-3万，A1-2万。")],
});
