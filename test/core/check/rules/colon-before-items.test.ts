import { colonBeforeItems } from "../../../../src/core/check/rules/colon-before-items";
import { draftOf, testRule } from "../rule-tester";

testRule(colonBeforeItems, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "现将有关事项通知如下。\n一、全面排查\n正文。"),
      found: ["。"],
      fixed: draftOf("文种: 通知", "现将有关事项通知如下：\n一、全面排查\n正文。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "现将有关事项通知如下：\n一、全面排查\n正文。"),
    draftOf("文种: 通知", "情况如下。\n全州共有12家。"),
  ],
});
