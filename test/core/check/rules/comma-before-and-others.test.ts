import { commaBeforeAndOthers } from "../../../../src/core/check/rules/comma-before-and-others";
import { draftOf, testRule } from "../rule-tester";

testRule(commaBeforeAndOthers, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "保障水、电、等供应，查看台账、 等等材料"),
      found: ["、等", "、 等等"],
      fixed: draftOf("文种: 通知", "保障水、电等供应，查看台账等等材料"),
    },
  ],
  right: [draftOf("文种: 通知", "保障水、电等供应。"), draftOf("文种: 通知", "评定等次、等级、等待时间。")],
});
