import { partyCongressName } from "../../../../src/core/check/rules/party-congress-name";
import { draftOf, testRule } from "../rule-tester";

testRule(partyCongressName, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "贯彻二十大精神，二十届三中全会以来。"),
      found: ["二十大", "二十届三中全会"],
      fixed: draftOf("文种: 通知", "贯彻党的二十大精神，党的二十届三中全会以来。"),
    },
  ],
  right: [
    draftOf(
      "文种: 通知",
      "党的二十大精神，党的十九大、二十大精神，二十大代表，中国共产党第二十次全国代表大会，二十大队伍。",
    ),
  ],
});
