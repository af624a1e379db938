import { currencySign } from "../../../../src/core/check/rules/currency-sign";
import { draftOf, testRule } from "../rule-tester";

testRule(currencySign, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "补助￥300元，共¥ 1,200.50万元。"),
      found: ["￥300元", "¥ 1,200.50万元"],
      fixed: draftOf("文种: 通知", "补助300元，共1,200.50万元。"),
    },
  ],
  right: [draftOf("文种: 通知", "补助300元，￥1200，￥300美元，￥300，元。")],
});
