import { addresseeAbsent } from "../../../../src/core/check/rules/addressee-absent";
import { draftOf, testRule } from "../rule-tester";

testRule(addresseeAbsent, {
  wrong: [
    { draft: draftOf("文种: 公告\n主送机关: 各县（市）人民政府"), found: ["主送机关"], fixed: draftOf("文种: 公告") },
  ],
  right: [draftOf("文种: 通知\n主送机关: 各县（市）人民政府"), draftOf("文种: 公告\n主送机关:")],
});
