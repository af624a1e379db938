import { given, ofKind } from "../needs";
import { readNumber } from "../number-parts";
import type { Rule } from "../rule";

export const letterNumberCode: Rule = {
  id: "letter-number-code",
  element: "发文字号",
  needs: [ofKind("函"), given("发文字号")],
  clause: "通常做法",
  severity: "info",
  certainty: "heuristic",
  message: {
    zh: "函的机关代字通常带“函”字，如“云商函〔2026〕12号”，现为“{found}”。",
    en: "The code in the number of a letter usually has 函, as in 云商函〔2026〕12号, and not “{found}”.",
  },
  fix: "none",
  check(draft, report) {
    const { words, parts } = readNumber(draft) ?? {};
    if (!words || !parts?.open) return;
    const found = words.text.slice(0, parts.open.from).trim();
    if (!found.includes("函")) report({ range: words.rangeOf(0, found.length), data: { found } });
  },
};
