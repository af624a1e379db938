import { regionName } from "../../../../src/core/check/rules/region-name";
import { draftOf, testRule } from "../rule-tester";

testRule(regionName, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "赴内蒙考察，新疆省，香港政府，中港合作。"),
      found: ["内蒙", "新疆省", "香港政府", "中港合作"],
      fixed: draftOf("文种: 通知", "赴内蒙古考察，新疆维吾尔自治区，香港特别行政区政府，内地与香港的合作。"),
    },
  ],
  right: [draftOf("文种: 通知", "内蒙古，香港特别行政区政府，蒙、内蒙、新，数据中台，《内蒙》，内蒙自治区。")],
});
