import { endMarks } from "../../standard/titles";
import { listedNames } from "../attachments";
import { reportEndMarks } from "../end-marks";
import { given } from "../needs";
import type { Rule } from "../rule";

export const attachmentNameEndMark: Rule = {
  id: "attachment-name-end-mark",
  element: "附件",
  needs: [given("附件")],
  clause: "GB/T 9704—2012 7.3.4",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "附件名称后不加标点符号，应删去“{marks}”。",
    en: "No mark stands behind an attachment's name: delete “{marks}”.",
  },
  fix: "safe",
  check(draft, report) {
    for (const { words } of listedNames(draft)) {
      reportEndMarks(words, endMarks(words.text), report);
    }
  },
};
