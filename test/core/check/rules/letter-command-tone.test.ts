import { letterCommandTone } from "../../../../src/core/check/rules/letter-command-tone";
import { draftOf, testRule } from "../rule-tester";

testRule(letterCommandTone, {
  wrong: [
    {
      draft: draftOf("文种: 函", "为做好调查，务必于8月20日前函告我局。"),
      found: ["务必"],
      fixed: draftOf("文种: 函", "为做好调查，请于8月20日前函告我局。"),
    },
    { draft: draftOf("文种: 函", "以上要求不得有误。"), found: ["不得有误"] },
  ],
  right: [
    draftOf("文种: 函", "为做好调查，请于8月20日前函告我局。"),
    draftOf("文种: 函", "按照规定，货车不必须安装。"),
    draftOf("文种: 函", "《规定》要求“务必报告。”"),
    draftOf("文种: 通知", "务必于8月20日前报我局。"),
    draftOf("文种: 函\n发文机关: 云岭州商务局\n主送机关: 石桥县人民政府", "务必于8月20日前报我局。"),
  ],
});
