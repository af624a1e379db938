import { fullWidthDigits } from "../../../../src/core/check/rules/full-width-digits";
import { draftOf, testRule } from "../rule-tester";

testRule(fullWidthDigits, {
  wrong: [
    {
      draft: draftOf("标题: 关于２０２６年工作的通知", "达到９５．５%，见Ａ表，１，２００元，１，２。"),
      found: ["２０２６", "９５．５", "Ａ", "１，２００", "１", "２"],
      fixed: draftOf("标题: 关于2026年工作的通知", "达到95.5%，见A表，1,200元，1，2。"),
    },
  ],
  right: [draftOf("文种: 通知", "2026年，A表，1月。")],
});
