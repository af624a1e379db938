import { zeroBeforeDecimalPoint } from "../../../../src/core/check/rules/zero-before-decimal-point";
import { draftOf, testRule } from "../rule-tester";

testRule(zeroBeforeDecimalPoint, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "下降.46个百分点，约 .5%"),
      found: [".46", ".5"],
      fixed: draftOf("文种: 通知", "下降0.46个百分点，约 0.5%"),
    },
  ],
  right: [draftOf("文种: 通知", "0.46个，1.5%，附件.2个，v.2级，一.2级，1..5%，文件.7z，见.46节。")],
});
