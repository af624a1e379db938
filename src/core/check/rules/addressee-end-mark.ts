import { trailingRun } from "../../text/trailing";
import { reportEndMarks } from "../end-marks";
import { given } from "../needs";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { allWordsOf } from "../words";

const END_MARKS = ":\uFF1A。.\uFF0C,、\uFF1B; \t\u3000";

export const addresseeEndMark: Rule = {
  id: "addressee-end-mark",
  element: "主送机关",
  needs: [given("主送机关")],
  clause: "GB/T 9704—2012 7.3.2",
  severity: "warning",
  certainty: "certain",
  message: {
    zh: "主送机关后面不用写“{marks}”，排版时会自动加全角冒号。",
    en: "No “{marks}” stands behind an organ: the colon is set by the layout.",
  },
  fix: "safe",
  seeksInElements: [sought(new RegExp(`[${END_MARKS}]`, "u"))],
  check(draft, report) {
    for (const words of allWordsOf(draft, "主送机关")) {
      reportEndMarks(words, trailingRun(words.text, END_MARKS), report);
    }
  },
};
