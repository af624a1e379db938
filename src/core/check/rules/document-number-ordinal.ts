import { deleting } from "../fixes";
import { having } from "../needs";
import { readNumber } from "../number-parts";
import type { Rule } from "../rule";

export const documentNumberOrdinal: Rule = {
  id: "document-number-ordinal",
  element: "发文字号",
  needs: [having("odd document number")],
  clause: "GB/T 9704—2012 7.2.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "发文顺序号前不加“第”字。",
    en: "No 第 stands before the number.",
  },
  fix: "safe",
  check(draft, report) {
    const { words, parts } = readNumber(draft) ?? {};
    const ordinal = parts?.ordinal;
    if (!words || !ordinal) return;
    report({
      range: words.rangeOf(ordinal.from, ordinal.to),
      fixes: deleting(words.replace(ordinal.from, ordinal.to, ""), ordinal.text),
    });
  },
};
