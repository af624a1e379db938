import { documentNumberParts, leadingZeros, YEAR_BRACKETS } from "../../standard/document-number";
import { changing } from "../fixes";
import { passagesOf } from "../passages";
import type { Rule } from "../rule";

/** A document number with any brackets, 第 and blanks; in 发文字号 itself it is the matter of other rules. */
const CITED =
  /(?<=[\p{Script=Han}])\s{0,2}[[\uFF3B【\uFF08(〖﹝〔]\s{0,2}(?:19|20)\d{2}\s{0,2}[\]\uFF3D】\uFF09)〗﹞〕]\s{0,2}第?\s{0,2}\d{1,5}\s{0,2}号/gu;

export const citedDocumentNumber: Rule = {
  id: "cited-document-number",
  element: "正文",
  clause: "GB/T 9704—2012 7.2.5",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "引用的发文字号应写作“{right}”，现为“{found}”。",
    en: "A document number that is cited is written “{right}”, not “{found}”.",
  },
  fix: "safe",
  check(draft, report) {
    for (const { text, part, rangeOf } of passagesOf(draft)) {
      if (part === "发文字号") continue;
      for (const { 0: found, index } of text.matchAll(CITED)) {
        const right = rightForm(found);
        if (!right || right === found) continue;
        const range = rangeOf(index, index + found.length);
        report({ range, data: { found: found.trim(), right }, fixes: changing([{ range, newText: right }], right) });
      }
    }
  },
};

function rightForm(found: string): string | undefined {
  const { year, digits } = documentNumberParts(`字${found}`) ?? {};
  if (!year || !digits) return undefined;
  return `${YEAR_BRACKETS.open}${year.text}${YEAR_BRACKETS.close}${digits.text.slice(leadingZeros(digits.text))}号`;
}
