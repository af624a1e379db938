import { END_MARK_OF_TITLE, endMarks } from "../../standard/titles";
import { reportEndMarks } from "../end-marks";
import type { Rule } from "../rule";
import { sought } from "../sought";
import { titleWords } from "../words";

export const titleEndMark: Rule = {
  id: "title-end-mark",
  element: "标题",
  clause: "GB/T 15834—2011 B.4",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "标题末尾不用标点符号，应删去“{marks}”。",
    en: "A title ends without a mark: delete “{marks}”.",
  },
  fix: "safe",
  seeksInElements: [sought(END_MARK_OF_TITLE)],
  check(draft, report) {
    const words = titleWords(draft);
    if (words) reportEndMarks(words, endMarks(words.text), report);
  },
};
