import { YEAR_BRACKETS } from "../../standard/document-number";
import { changing } from "../fixes";
import { having } from "../needs";
import { readNumber } from "../number-parts";
import type { Rule } from "../rule";

export const documentNumberBrackets: Rule = {
  id: "document-number-brackets",
  element: "发文字号",
  needs: [having("odd document number")],
  clause: "GB/T 9704—2012 7.2.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "发文字号的年份应用六角括号〔〕括入，现为“{found}”。",
    en: "The year of the document number stands in 〔〕, not as “{found}”.",
  },
  fix: "safe",
  check(draft, report) {
    const { words, parts } = readNumber(draft) ?? {};
    if (!words || !parts?.open || !parts.year || !parts.close) return;
    const { open, year, close } = parts;
    if (open.text === YEAR_BRACKETS.open && close.text === YEAR_BRACKETS.close) return;
    const edits = [
      ...words.replace(open.from, open.to, YEAR_BRACKETS.open),
      ...words.replace(close.from, close.to, YEAR_BRACKETS.close),
    ];
    report({
      range: words.rangeOf(open.from, close.to),
      data: { found: words.text.slice(open.from, close.to) },
      fixes: changing(edits, YEAR_BRACKETS.open + year.text + YEAR_BRACKETS.close),
    });
  },
};
