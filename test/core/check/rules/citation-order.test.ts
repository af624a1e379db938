import { citationOrder } from "../../../../src/core/check/rules/citation-order";
import { draftOf, testRule } from "../rule-tester";

testRule(citationOrder, {
  wrong: [
    {
      draft: draftOf(
        "文种: 通知",
        "根据云商发〔2026〕4号《关于规范用印的通知》要求，按照（云政发〔2026〕5号）《用车办法》执行。",
      ),
      found: ["云商发〔2026〕4号《关于规范用印的通知》", "（云政发〔2026〕5号）《用车办法》"],
      fixed: draftOf(
        "文种: 通知",
        "根据《关于规范用印的通知》（云商发〔2026〕4号）要求，按照《用车办法》（云政发〔2026〕5号）执行。",
      ),
    },
  ],
  right: [
    draftOf("文种: 通知", "根据《关于规范用印的通知》（云商发〔2026〕4号）和《用车办法》。"),
    draftOf("文种: 通知", "根据《甲办法》（云商发〔2026〕4号）《乙办法》。"),
    draftOf("文种: 通知", "云商发〔2026〕4号、《用车办法》"),
  ],
});
