import { noTextNote } from "../../../../src/core/check/rules/no-text-note";
import { draftOf, testRule } from "../rule-tester";

testRule(noTextNote, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "请执行。\n（此页无正文）"),
      found: ["（此页无正文）"],
      fixed: draftOf("文种: 通知", "请执行。\n").replace(/\n$/u, ""),
    },
    {
      draft: draftOf("文种: 通知", "请执行。(此页无正文)"),
      found: ["(此页无正文)"],
      fixed: draftOf("文种: 通知", "请执行。"),
    },
  ],
  right: [draftOf("文种: 通知", "请执行。"), draftOf("文种: 通知", "不再使用“此页无正文”的做法。")],
});
