import { leadingZeros } from "../../standard/document-number";
import { changing } from "../fixes";
import { having } from "../needs";
import { readNumber } from "../number-parts";
import type { Rule } from "../rule";

export const documentNumberLeadingZero: Rule = {
  id: "document-number-leading-zero",
  element: "发文字号",
  needs: [having("odd document number")],
  clause: "GB/T 9704—2012 7.2.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "发文顺序号不编虚位，“{found}”应为“{right}”。",
    en: "The number has no leading zero: “{right}”, not “{found}”.",
  },
  fix: "safe",
  check(draft, report) {
    const { words, parts, serial } = readNumber(draft) ?? {};
    const digits = (parts ?? serial)?.digits;
    const zeros = digits ? leadingZeros(digits.text) : 0;
    if (!words || !digits || zeros === 0) return;
    const right = digits.text.slice(zeros);
    report({
      range: words.rangeOf(digits.from, digits.to),
      data: { found: digits.text, right },
      fixes: changing(words.replace(digits.from, digits.from + zeros, ""), right),
    });
  },
};
