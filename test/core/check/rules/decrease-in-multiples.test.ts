import { decreaseInMultiples } from "../../../../src/core/check/rules/decrease-in-multiples";
import { draftOf, testRule } from "../rule-tester";

testRule(decreaseInMultiples, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "能耗下降2倍，成本降低了1.5倍，人数减少一倍，规模缩小到几十倍。"),
      found: ["下降2倍", "降低了1.5倍", "减少一倍", "缩小到几十倍"],
    },
  ],
  right: [draftOf("文种: 通知", "能耗下降2%，增长2倍，减少到原来的二分之一，《能耗下降2倍》，压缩倍数。")],
});
