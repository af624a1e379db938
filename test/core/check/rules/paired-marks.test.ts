import { pairedMarks } from "../../../../src/core/check/rules/paired-marks";
import { draftOf, testRule } from "../rule-tester";

testRule(pairedMarks, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "强调“推进‘放管服改革”。"),
      found: ["“", "‘", "”"],
      fixed: draftOf("文种: 通知", "强调推进放管服改革。"),
    },
    {
      draft: draftOf("文种: 通知", "印发《用车办法的通知。"),
      found: ["《"],
      fixed: draftOf("文种: 通知", "印发用车办法的通知。"),
    },
    {
      draft: draftOf("文种: 通知", "修订用车办法》和名单）。"),
      found: ["》", "）"],
      fixed: draftOf("文种: 通知", "修订用车办法和名单。"),
    },
    // Which of the three belong together nobody can tell.
    {
      draft: draftOf("文种: 通知", '强调“推进"放管服"改革。'),
      found: ["“"],
      fixed: draftOf("文种: 通知", '强调推进"放管服"改革。'),
    },
  ],
  right: [
    draftOf("文种: 通知", "强调“推进‘放管服’改革”，the city’s plan，约5’。"),
    draftOf("文种: 通知", "印发《用车办法》（试行），推进“放管服”改革。"),
    draftOf("文种: 通知", "“第一段。\n“第二段。”"),
    draftOf("文种: 通知", "根据《用车\n办法》执行。"),
    draftOf("文种: 通知", "包括：1）甲；2）乙；a）丙。"),
    draftOf("文种: 通知", "(试行）已完成。"),
    // A straight mark closes what a curly one opens: that it is straight is the matter of straight-quotes.
    draftOf("文种: 通知", '落实“双减"政策。'),
    draftOf("文种: 通知", "落实\uFF02双减”政策。"),
  ],
});
