import { kindOf } from "../../draft/access";
import { isDocumentNumber, joinedNumbers, reorderedNumber } from "../../standard/document-number";
import { changeTo, changing } from "../fixes";
import { having } from "../needs";
import { readNumber } from "../number-parts";
import type { Rule } from "../rule";

export const documentNumberPattern: Rule = {
  id: "document-number-pattern",
  element: "发文字号",
  needs: [having("odd document number")],
  clause: "GB/T 9704—2012 7.2.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”不成发文字号，应由机关代字、年份和发文顺序号组成，如“云商发〔2026〕12号”。",
    en: "“{found}” is no document number: it is made of code, year and number, such as 云商发〔2026〕12号.",
  },
  fix: "safe",
  check(draft, report) {
    const { words, parts, serial } = readNumber(draft) ?? {};
    if (!words || isDocumentNumber(words.text, kindOf(draft)?.name) || serial) return;
    if (joinedNumbers(words.text).length > 0) return;
    const right = reorderedNumber(words.text);
    if (right) {
      report({
        range: words.range,
        data: { found: words.text, right },
        fixes: changeTo(words, right),
        message: ORDERED,
      });
      return;
    }
    const isUnended = parts?.digits !== undefined && !parts.suffix;
    // The parts that are there but miswritten have rules of their own.
    if (parts && !isUnended && !/^[0０]+$/u.test(parts.digits?.text ?? "")) return;
    const end = words.text.length;
    const order = ORDER.exec(words.text);
    const fixes = isUnended
      ? changing(words.replace(end, end, "号"), `${words.text}号`)
      : order?.[1]
        ? changing(words.replace(0, order[0].length - order[1].length, ""), order[1])
        : [];
    report({
      range: words.range,
      data: { found: words.text, right: order?.[1] ?? "" },
      fixes,
      ...(isUnended && { message: UNENDED }),
      ...(order && { message: NAMED, fix: "suggestion" }),
    });
  },
};

/** The number of an order with the order's name before it; group 1 is the number. */
const ORDER = /^[\p{Script=Han}]{1,30}令\s{0,4}(第[1-9]\d{0,4}号)$/u;

const ORDERED = {
  zh: "发文字号依次写机关代字、年份、发文顺序号，应为“{right}”，现为“{found}”。",
  en: "A document number is code, year and number in this order: “{right}”, not “{found}”.",
};

const UNENDED = {
  zh: "发文字号应以“号”字结尾，现为“{found}”。",
  en: "A document number ends in 号, not as “{found}”.",
};

const NAMED = {
  zh: "令号只写“{right}”，现为“{found}”。",
  en: "The number of an order is “{right}” alone, not “{found}”.",
};
