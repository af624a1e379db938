import { BRACKETS } from "../../standard/punctuation";
import { hasHan } from "../../text/characters";
import { chinesePassages } from "../chinese-passages";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** A pair of brackets, half-width on one side at least, with nothing like it inside; group 1 is what it encloses. */
const PAIR = sought(/[(\uFF08]([^()\uFF08\uFF09]{1,200})[)\uFF09]/gu);

/** What a bracket of a formula stands beside: 应纳税额=(收入-扣除额)×税率. */
const OPERATORS = "=\uFF1D×÷+\uFF0B*/";

export const halfWidthBrackets: Rule = {
  id: "half-width-brackets",
  element: "正文",
  clause: "GB/T 15834—2011 4.9",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "中文里应用全角括号“（）”，现为“{found}”。",
    en: "Chinese text takes full-width brackets （）, not “{found}”.",
  },
  fix: "safe",
  seeks: [PAIR],
  check(draft, report) {
    for (const { shown, knownShown, rangeOf } of chinesePassages(draft)) {
      for (const { 0: pair, 1: inner = "", index } of knownShown.find(PAIR)) {
        const halves = Number(pair.startsWith(BRACKETS.halfOpen)) + Number(pair.endsWith(BRACKETS.halfClose));
        const last = index + pair.length - 1;
        if (halves === 0 || (halves === 2 && isInFormula(shown, index, last))) continue;
        if (!(hasHan(inner) || (hasHan(shown.charAt(index - 1)) && !/\s/u.test(inner)))) continue;
        const edits = [
          { range: rangeOf(index, index + 1), newText: BRACKETS.open },
          { range: rangeOf(last, last + 1), newText: BRACKETS.close },
        ];
        report({
          range: rangeOf(index, last + 1),
          data: { found: pair.charAt(0) + pair.slice(-1) },
          fixes: changing(edits, BRACKETS.open + BRACKETS.close),
        });
      }
    }
  },
};

/** Whether an operator stands right before the brackets or right behind them. */
function isInFormula(text: string, first: number, last: number): boolean {
  return [text.charAt(first - 1), text.charAt(last + 1)].some((beside) => beside !== "" && OPERATORS.includes(beside));
}
