import { orderNumber } from "../../../../src/core/check/rules/order-number";
import { draftOf, testRule } from "../rule-tester";

testRule(orderNumber, {
  wrong: [
    {
      draft: draftOf("文种: 命令\n发文字号: 云政令〔2026〕03号"),
      found: ["云政令〔2026〕03号"],
      fixed: draftOf("文种: 命令\n发文字号: 第3号"),
      says: "“第3号”",
    },
  ],
  right: [
    draftOf("文种: 命令\n发文字号: 第3号"),
    draftOf("文种: 命令\n发文字号: 2026年第3号"),
    draftOf("文种: 通知\n发文字号: 云政发〔2026〕3号"),
  ],
});
