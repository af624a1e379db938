import { bookMarksTypeWord } from "../../../../src/core/check/rules/book-marks-type-word";
import { draftOf, testRule } from "../rule-tester";

testRule(bookMarksTypeWord, {
  wrong: [
    {
      draft: draftOf("文种: 通知", "学习《公文写作一书》。"),
      found: ["《公文写作一书》"],
      fixed: draftOf("文种: 通知", "学习《公文写作》一书。"),
    },
  ],
  right: [draftOf("文种: 通知", "学习《公文写作》一书。")],
});
