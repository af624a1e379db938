import { valueRangeMark } from "../../../../src/core/check/rules/value-range-mark";
import { draftOf, officeWith, testRule } from "../rule-tester";

testRule(valueRangeMark, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "每批5-10人，占50%-60%，投资3~5万元，为期2–3年。"),
      found: ["5-10", "50%-60", "3~5", "2–3"],
      fixed: draftOf("文种: 通知", "每批5～10人，占50%～60%，投资3～5万元，为期2～3年。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "每批5～10人，5—10人，2021-2025年。"),
    draftOf("文种: 通知", "电话0873-2266800，见3-5节，第3-5个，A3-5个，2026-08-04，1-2-3人"),
  ],
});

testRule(
  valueRangeMark,
  {
    wrong: [{ draft: draftOf("文种: 通知", "5—10人"), found: ["5—10"], fixed: draftOf("文种: 通知", "5～10人") }],
    right: [draftOf("文种: 通知", "2021—2025年，5～10人")],
  },
  officeWith(valueRangeMark, "连接号", "～"),
);
