import { closingDoubled } from "../../../../src/core/check/rules/closing-doubled";
import { draftOf, testRule } from "../rule-tester";

testRule(closingDoubled, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "现将有关事项通知如下：\n一、检查范围\n特此通知。"),
      found: ["特此通知。"],
      fixed: draftOf("文种: 通知", "现将有关事项通知如下：\n一、检查范围\n").replace(/\n$/u, ""),
    },
    {
      draft: draftOf("文种: 通报", "现通报如下。\n情况良好。特此通报。"),
      found: ["特此通报。"],
      fixed: draftOf("文种: 通报", "现通报如下。\n情况良好。"),
    },
  ],
  right: [
    draftOf("文种: 通告", "现通告如下：\n一、禁止通行\n特此通告。"),
    draftOf("文种: 通知", "我局启用新印章。\n特此通知。"),
    draftOf("文种: 通知", "现将有关情况通报如下：\n特此通知。"),
    draftOf("文种: 通知", "现将有关事项通知如下：\n一、检查范围"),
  ],
});
