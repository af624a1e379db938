import { citationGap } from "../../../../src/core/check/rules/citation-gap";
import { draftOf, testRule } from "../rule-tester";

testRule(citationGap, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "《用车办法》 （云商发〔2026〕4号）和《用印办法》、（云商发〔2026〕5号）"),
      found: ["》 ", "》、"],
      fixed: draftOf("文种: 通知", "《用车办法》（云商发〔2026〕4号）和《用印办法》（云商发〔2026〕5号）"),
    },
  ],
  right: [draftOf("文种: 通知", "《用车办法》（云商发〔2026〕4号）"), draftOf("文种: 通知", "《用车办法》、（一）甲")],
});
