import { organNameConsistent } from "../../../../src/core/check/rules/organ-name-consistent";
import { draftOf, testRule } from "../rule-tester";

testRule(organNameConsistent, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "州卫生健康委负责督导。\n报州卫健委汇总。"),
      found: ["卫健委"],
      fixed: draftOf("文种: 通知", "州卫生健康委负责督导。\n报州卫生健康委汇总。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "州卫健委负责督导。\n报州卫健委汇总。"),
    draftOf("文种: 通知", "州卫生健康委（以下简称州卫健委）负责督导。报州卫健委汇总。"),
  ],
});
