import { nestedQuotes } from "../../../../src/core/check/rules/nested-quotes";
import { draftOf, testRule } from "../rule-tester";

testRule(nestedQuotes, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "会议强调：“要推进“放管服”改革。”"),
      found: ["“放管服”"],
      fixed: draftOf("文种: 通知", "会议强调：“要推进‘放管服’改革。”"),
      says: "‘放管服’",
    },
    {
      draft: draftOf("文种: 通知", "推进‘放管服’改革。"),
      found: ["‘放管服’"],
      fixed: draftOf("文种: 通知", "推进“放管服”改革。"),
    },
  ],
  right: [
    draftOf("文种: 通知", "会议强调：“要推进‘放管服’改革。”"),
    draftOf("文种: 通知", "“第一段\n至今还是‘老一套’。”"),
    draftOf("文种: 通知", "采用“甲“、”乙”两种办法。"),
    draftOf("文种: 通知", "标准为‘ISO’。"),
  ],
});
