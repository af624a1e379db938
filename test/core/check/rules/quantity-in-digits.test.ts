import { quantityInDigits } from "../../../../src/core/check/rules/quantity-in-digits";
import { draftOf, testRule } from "../rule-tester";

testRule(quantityInDigits, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "省级安排50万元，州级安排三百二十万元、两亿元、三千零五元。"),
      found: ["三百二十万", "两亿", "三千零五"],
      fixed: draftOf("文种: 通知", "省级安排50万元，州级安排320万元、2亿元、3005元。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "省级安排五十万元，州级安排三百二十万元。"),
    draftOf("文种: 通知", "共50万元，第三十公里，数十万元，二十余亩，三千五元，万元以上，一元。"),
    draftOf("文种: 通知", "第一条　处五万元以上三十万元以下罚款。\n第二条　上限为50万元。"),
  ],
});
