import { itemEndMark } from "../../../../src/core/check/rules/item-end-mark";
import { draftOf, testRule } from "../rule-tester";

testRule(itemEndMark, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "1.全面排查。各县按月报送；\n2.集中整治。"),
      found: ["；"],
      fixed: draftOf("文种: 通知", "1.全面排查。各县按月报送。\n2.集中整治。"),
    },
  ],
  right: [draftOf("文种: 通知", "1.全面排查；\n2.按“先排查。后整治。”的办法办理；\n3.整治（见附件。）；")],
});
