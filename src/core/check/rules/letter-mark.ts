import { deleting } from "../fixes";
import { AS_LETTER, isLetter } from "../imprint";
import { given } from "../needs";
import type { Rule } from "../rule";
import { allWordsOf } from "../words";

const SUFFIX = "文件";

export const letterMark: Rule = {
  id: "letter-mark",
  element: "发文机关标志",
  needs: [AS_LETTER, given("发文机关标志")],
  clause: "GB/T 9704—2012 10.1",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "信函格式的发文机关标志只用机关名称，不加“文件”二字。",
    en: "The mark of a letter is the organ's name alone, without 文件.",
  },
  fix: "safe",
  check(draft, report) {
    if (!isLetter(draft)) return;
    for (const words of allWordsOf(draft, "发文机关标志")) {
      const end = words.text.length;
      const from = end - SUFFIX.length;
      if (from <= 0 || !words.text.endsWith(SUFFIX)) continue;
      report({ range: words.rangeOf(from, end), fixes: deleting(words.replace(from, end, ""), SUFFIX) });
    }
  },
};
