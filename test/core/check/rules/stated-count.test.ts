import { statedCount } from "../../../../src/core/check/rules/stated-count";
import { draftOf, testRule } from "../rule-tester";

testRule(statedCount, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "主要包括以下三项内容：\n一、格式\n二、用语"),
      found: ["以下三项内容："],
      says: "这里说的是3项，下面列出的是2项",
    },
    {
      draft: draftOf("文种: 通知", "一、检查\n抓好以下4项工作：\n（一）甲\n（二）乙\n（三）丙\n二、整改"),
      found: ["以下4项工作："],
    },
  ],
  right: [
    draftOf("文种: 通知", "主要包括以下两项内容：\n一、格式\n二、用语"),
    draftOf("文种: 通知", "主要包括以下三项内容：格式、用语。"),
    draftOf("文种: 通知", "主要包括以下三项内容：\n二、格式"),
    draftOf("文种: 通知", "主要包括以下五十项内容：格式等。"),
  ],
});
