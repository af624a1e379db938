import { FORMATS } from "../../standard/kinds";
import { hasPlaceholder } from "../../standard/placeholders";
import { changeTo } from "../fixes";
import { given } from "../needs";
import type { Rule } from "../rule";
import { firstWordsOf } from "../words";

export const formatKnown: Rule = {
  id: "format-known",
  element: "版式",
  needs: [given("版式")],
  clause: "GB/T 9704—2012 10",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "没有“{format}”这种版式，应为文件、信函、命令、纪要之一，法定文种以外的材料为文稿或者简报。",
    en: "There is no format “{format}”: it is 文件, 信函, 命令 or 纪要, of other papers 文稿 or 简报.",
  },
  fix: "suggestion",
  check(draft, report) {
    const words = firstWordsOf(draft, "版式");
    if (!words || FORMATS.some((format) => format === words.text) || hasPlaceholder(words.text)) return;
    const near = FORMATS.find((format) => [...format].some((character) => words.text.includes(character)));
    report({ range: words.range, data: { format: words.text }, fixes: near ? changeTo(words, near) : [] });
  },
};
