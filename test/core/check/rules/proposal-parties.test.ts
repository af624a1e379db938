import { proposalParties } from "../../../../src/core/check/rules/proposal-parties";
import { draftOf, testRule } from "../rule-tester";

testRule(proposalParties, {
  wrong: [
    {
      draft: draftOf("文种: 议案\n发文机关: 云岭州水利局\n主送机关: 云岭州人民政府"),
      found: ["云岭州水利局", "云岭州人民政府"],
    },
  ],
  right: [
    draftOf("文种: 议案\n发文机关: 云岭州人民政府\n主送机关: 云岭州人民代表大会常务委员会"),
    draftOf("文种: 议案\n发文机关: 【发文机关】"),
    draftOf("文种: 请示\n发文机关: 云岭州水利局"),
  ],
});
