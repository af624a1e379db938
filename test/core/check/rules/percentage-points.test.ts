import { percentagePoints } from "../../../../src/core/check/rules/percentage-points";
import { draftOf, testRule } from "../rule-tester";

testRule(percentagePoints, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "覆盖率提高5%，粮食占比同比下降了1.2%。"),
      found: ["5%", "1.2%"],
      fixed: draftOf("文种: 通知", "覆盖率提高5个百分点，粮食占比同比下降了1.2个百分点。"),
    },
  ],
  right: [draftOf("文种: 通知", "覆盖率提高到5%，产值增长5%，增长率为5%，覆盖率提高5%～8%，覆盖率提高5个百分点。")],
});
