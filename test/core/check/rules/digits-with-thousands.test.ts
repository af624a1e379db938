import { digitsWithThousands } from "../../../../src/core/check/rules/digits-with-thousands";
import { draftOf, testRule } from "../rule-tester";

testRule(digitsWithThousands, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "共3千5百人，5千万元，1百零8人，2千多户，3百万元，2千零5十人。"),
      found: ["3千5百", "5千", "1百零8", "2千", "3百", "2千零5"],
      fixed: draftOf("文种: 通知", "共3500人，5000万元，108人，2000多户，300万元，2005十人。"),
    },
  ],
  right: [draftOf("文种: 通知", "5千克，10千瓦时，100百分点，3百货，第3百，2024千名，5千分之一，1.5千人。")],
});
