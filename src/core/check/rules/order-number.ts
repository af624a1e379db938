import { leadingZeros } from "../../standard/document-number";
import { changeTo } from "../fixes";
import { given, ofKind } from "../needs";
import { readNumber } from "../number-parts";
import type { Rule } from "../rule";

export const orderNumber: Rule = {
  id: "order-number",
  element: "发文字号",
  needs: [ofKind("命令"), given("发文字号")],
  clause: "GB/T 9704—2012 10.2（通常做法）",
  severity: "info",
  certainty: "certain",
  message: {
    zh: "命令通常编令号，写作“{right}”，现为“{found}”。",
    en: "An order usually has a number of its own, “{right}”, and not “{found}”.",
  },
  fix: "suggestion",
  check(draft, report) {
    const { words, parts } = readNumber(draft) ?? {};
    if (!words || !parts?.digits) return;
    const digits = parts.digits.text.normalize("NFKC");
    const right = `第${digits.slice(leadingZeros(digits))}号`;
    report({ range: words.range, data: { found: words.text, right }, fixes: changeTo(words, right) });
  },
};
