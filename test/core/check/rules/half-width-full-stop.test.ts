import { halfWidthFullStop } from "../../../../src/core/check/rules/half-width-full-stop";
import { draftOf, testRule } from "../rule-tester";

testRule(halfWidthFullStop, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "归档. \n（见附件）."),
      found: [".", "."],
      fixed: draftOf("文种: 通知", "归档。 \n（见附件）。"),
    },
    {
      draft: draftOf("文种: 通知", "上级来文.包括记录"),
      found: ["."],
      fixed: draftOf("文种: 通知", "上级来文。包括记录"),
      safe: false,
    },
  ],
  right: [draftOf("标题: 关于检查的通知.", "比例为1.5%，见 a.b。")],
});
