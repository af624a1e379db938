import { issuerPresent } from "../../../../src/core/check/rules/issuer-present";
import { draftOf, testRule } from "../rule-tester";

testRule(issuerPresent, {
  wrong: [
    { draft: draftOf("文种: 通知"), found: ["文种"], fixed: draftOf("文种: 通知\n发文机关: 【发文机关】") },
    {
      draft: draftOf("文种: 通知\n发文机关: []"),
      found: ["发文机关"],
      fixed: draftOf("文种: 通知\n发文机关: 【发文机关】"),
    },
  ],
  right: [draftOf("发文机关: 云岭州商务局"), draftOf("发文机关标志: 云岭州商务局文件"), "没有要素的正文。"],
});
