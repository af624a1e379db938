import { citationNumberPresent } from "../../../../src/core/check/rules/citation-number-present";
import { draftOf, testRule } from "../rule-tester";

testRule(citationNumberPresent, {
  wrong: [
    {
      draft: draftOf(
        "文种: 通知",
        "根据《云岭州商务局关于做好市场监测工作的通知》要求，开展监测。按照《关于加强冷链建设的意见》办理。",
      ),
      found: ["《云岭州商务局关于做好市场监测工作的通知》", "《关于加强冷链建设的意见》"],
      says: "《云岭州商务局关于做好市场监测工作的通知》",
    },
  ],
  right: [
    draftOf(
      "文种: 通知",
      "根据《云岭州商务局关于做好市场监测工作的通知》（云商发〔2026〕8号）要求，开展监测。\n按照《云岭州商务局关于做好市场监测工作的通知》要求办理。",
    ),
    draftOf("文种: 通知", "根据《国务院关于促进消费的意见》《云岭州用车管理办法》，制定本方案。"),
    draftOf("文种: 通知", "宣传《云岭州商务局关于做好市场监测工作的通知》。"),
  ],
});
