import { shortHyphen } from "../../../../src/core/check/rules/short-hyphen";
import { draftOf, testRule } from "../rule-tester";

testRule(shortHyphen, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "传真：0871—65432100，咨询电话8801－2266，采购ZB—200型设备。"),
      found: ["0871—65432100", "8801－2266", "ZB—200"],
      fixed: draftOf("文种: 通知", "传真：0871-65432100，咨询电话8801-2266，采购ZB-200型设备。"),
      says: "0871-65432100",
    },
  ],
  right: [draftOf("文种: 通知", "电话：0871-65432100，执行GB/T 15834—2011，2021—2025年，客流8801—9266人次。")],
});
