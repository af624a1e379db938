import { digitsBeforeFew } from "../../../../src/core/check/rules/digits-before-few";
import { draftOf, testRule } from "../rule-tester";

testRule(digitsBeforeFew, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "20几人，全州100几十户。"),
      found: ["20几", "100几"],
      fixed: draftOf("文种: 通知", "二十几人，全州一百几十户。"),
    },
  ],
  right: [draftOf("文种: 通知", "二十几人，20几何，20几乎，12几，2.0几，几十人。")],
});
