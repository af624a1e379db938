import { trailingRun } from "../../text/trailing";
import { reportEndMarks } from "../end-marks";
import { given } from "../needs";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { allWordsOf } from "../words";

const MARKS = "。.\uFF0C,、\uFF1B;\uFF1A: \t\u3000";

export const copyRecipientsEndMark: Rule = {
  id: "copy-recipients-end-mark",
  element: "抄送机关",
  needs: [given("抄送机关")],
  clause: "GB/T 9704—2012 7.4.2",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "抄送机关后面不用写“{marks}”，排版时会加逗号，最后加句号。",
    en: "No “{marks}” stands behind an organ: the commas and the full stop at the end are set by the layout.",
  },
  fix: "safe",
  seeksInElements: [sought(new RegExp(`[${MARKS}]`, "u"))],
  check(draft, report) {
    for (const words of allWordsOf(draft, "抄送机关")) {
      reportEndMarks(words, trailingRun(words.text, MARKS), report);
    }
  },
};
