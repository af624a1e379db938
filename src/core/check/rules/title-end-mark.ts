import { endMarks } from "../../standard/titles";
import { deleting } from "../fixes";
import type { Rule } from "../rule";
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
  check(draft, report) {
    const words = titleWords(draft);
    const marks = words ? endMarks(words.text) : "";
    if (!words || marks === "" || marks.length === words.text.length) return;
    const from = words.text.length - marks.length;
    report({
      range: words.rangeOf(from, words.text.length),
      data: { marks: marks.trim() },
      fixes: deleting(words.replace(from, words.text.length, ""), marks.trim()),
    });
  },
};
