import { trialNoteInBookMarks } from "../../../../src/core/check/rules/trial-note-in-book-marks";
import { draftOf, testRule } from "../rule-tester";

testRule(trialNoteInBookMarks, {
  wrong: [
    {
      draft: draftOf("标题: 关于印发《用车办法》（试行）的通知", "现将《用车办法》 （试行）印发。"),
      found: ["》（试行）", "》 （试行）"],
      fixed: draftOf("标题: 关于印发《用车办法（试行）》的通知", "现将《用车办法（试行）》印发。"),
    },
  ],
  right: [
    draftOf("标题: 关于印发《用车办法（试行）》的通知", "现将《用车办法》（征求意见稿）和《通则》（附后）印发。"),
  ],
});
