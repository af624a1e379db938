import { kindPresent } from "../../../../src/core/check/rules/kind-present";
import { draftOf, testRule } from "../rule-tester";

testRule(kindPresent, {
  wrong: [
    {
      draft: draftOf("发文机关: 云岭州商务局"),
      found: ["发文机关"],
      fixed: draftOf("文种: 【文种】\n发文机关: 云岭州商务局"),
    },
    {
      draft: draftOf("文种:\n发文机关: 云岭州商务局"),
      found: ["文种"],
      fixed: draftOf("文种: 【文种】\n发文机关: 云岭州商务局"),
    },
  ],
  right: [draftOf("文种: 通知"), draftOf("标题: 关于检查的通知"), "没有要素的正文。"],
});
