import { closingFitsKind } from "../../../../src/core/check/rules/closing-fits-kind";
import { draftOf, testRule } from "../rule-tester";

testRule(closingFitsKind, {
  wrong: [
    {
      draft: draftOf("文种: 请示", "现请示如下。\n特此报告。"),
      found: ["特此报告。"],
      fixed: draftOf("文种: 请示", "现请示如下。\n妥否，请批示。"),
      says: "“特此报告。”通常是报告的结语，请示不用",
    },
    {
      draft: draftOf("文种: 纪要", "会议议定两项。\n特此通知。\n"),
      found: ["特此通知。"],
      fixed: draftOf("文种: 纪要", "会议议定两项。\n"),
    },
    {
      draft: draftOf("文种: 函", "经研究，同意。专此批复。"),
      found: ["专此批复。"],
      fixed: draftOf("文种: 函", "经研究，同意。特此函告。"),
    },
    {
      draft: draftOf("文种: 通知", "妥否，请批示。"),
      found: ["妥否，请批示。"],
      fixed: draftOf("文种: 通知", "特此通知。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "特此通知。"),
    draftOf("文种: 请示", "以上请示，请予批复。"),
    draftOf("文种: 函", "妥否，请函复。"),
    draftOf("文种: 通报", "他在来信中写道“特此报告。”"),
    draftOf("文种: 报告", "妥否，请批示。"),
    draftOf("文种: 通知", "各单位不再使用特此报告等结语。"),
  ],
});
