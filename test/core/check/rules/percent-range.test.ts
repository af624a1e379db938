import { percentRange } from "../../../../src/core/check/rules/percent-range";
import { draftOf, testRule } from "../rule-tester";

testRule(percentRange, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "保持在5～10%，由3.5至4‰，2-3\uFF05。"),
      found: ["5～10%", "3.5至4‰", "2-3\uFF05"],
      fixed: draftOf("文种: 通知", "保持在5%～10%，由3.5‰至4‰，2\uFF05-3\uFF05。"),
    },
  ],
  right: [draftOf("文种: 通知", "5%～10%，2020—30%，5～10个百分点，A5-10%，3/5～10%。")],
});
