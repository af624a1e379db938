import { copiesPrinted } from "../../../../src/core/check/rules/copies-printed";
import { draftOf, testRule } from "../rule-tester";

testRule(copiesPrinted, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "正文。\n（共印50份）"),
      found: ["（共印50份）"],
      fixed: draftOf("文种: 通知", "正文。"),
      says: "“（共印50份）”",
    },
    { draft: draftOf("文种: 通知\n附注: 共印 50 份"), found: ["共印 50 份"], fixed: draftOf("文种: 通知") },
  ],
  right: [
    draftOf("文种: 通知\n附注: 此件公开发布", "本次共印50份，送各县（市）。\n印章2份。"),
    draftOf("文种: 纪要", "议定事项。\n共印50份"),
  ],
});
