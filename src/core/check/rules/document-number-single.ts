import { fieldOf } from "../../draft/access";
import { writeValues } from "../../draft/field-edits";
import { joinedNumbers } from "../../standard/document-number";
import { changeTo, changing } from "../fixes";
import { having } from "../needs";
import type { Rule } from "../rule";
import { allWordsOf } from "../words";

export const documentNumberSingle: Rule = {
  id: "document-number-single",
  element: "发文字号",
  needs: [having("odd document number", "several document numbers")],
  clause: "《党政机关公文处理工作条例》第九条第五项",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "一份公文只标一个发文字号，联合行文使用主办机关的发文字号。",
    en: "A document has one number; a joint one carries that of the lead organ.",
  },
  fix: "suggestion",
  check(draft, report) {
    const numbers = allWordsOf(draft, "发文字号");
    const [first, second, ...others] = numbers;
    const field = fieldOf(draft, "发文字号");
    if (!first || !field) return;
    const [lead] = joinedNumbers(first.text);
    if (lead && !second) report({ range: first.range, fixes: changeTo(first, lead) });
    if (!second) return;
    report({
      range: { start: second.range.start, end: (others.at(-1) ?? second).range.end },
      fixes: changing(writeValues(draft, field, [first.text]), first.text),
    });
  },
};
