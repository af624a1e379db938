import { dashSingle } from "../../../../src/core/check/rules/dash-single";
import { draftOf, testRule } from "../rule-tester";

testRule(dashSingle, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "—坚持依法监管。\n基本原则：—坚持公开。"),
      found: ["—", "—"],
      fixed: draftOf("文种: 通知", "——坚持依法监管。\n基本原则：——坚持公开。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "——坚持依法监管。"),
    draftOf("文种: 通知", "2021—2025年，云岭—石桥高速公路，云岭—石桥铁路。"),
  ],
});
