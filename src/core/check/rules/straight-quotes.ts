import { QUOTES } from "../../standard/punctuation";
import { chinesePassages } from "../chinese-passages";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";

const HAN = /[\p{Script=Han}\u3007]/u;

/** Full-width straight marks and the corner marks of vertical text, with the mark that each stands for. */
const CURLY: Readonly<Record<string, string>> = {
  "「": QUOTES.open,
  "」": QUOTES.close,
  "『": QUOTES.innerOpen,
  "』": QUOTES.innerClose,
};

/** All these marks. */
const MARKS = sought(/["'\uFF02\uFF07「」『』]/gu);

const CORNER = /[「」『』]/gu;

export const straightQuotes: Rule = {
  id: "straight-quotes",
  element: "正文",
  clause: "GB/T 15834—2011 4.8",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "中文里应用弯引号“”，现为{found}。",
    en: "Chinese text takes curly quotation marks “”, not {found}.",
  },
  fix: "safe",
  seeks: [MARKS],
  check(draft, report) {
    for (const { shown, knownShown, rangeOf } of chinesePassages(draft)) {
      if (!knownShown.mayHold(MARKS) || !HAN.test(shown)) continue;
      for (const [open, close] of pairsOf(shown, '"')) reportPair(open, close, '"', QUOTES.open, QUOTES.close);
      for (const [open, close] of pairsOf(shown, "\uFF02"))
        reportPair(open, close, "\uFF02", QUOTES.open, QUOTES.close);
      for (const [open, close] of pairsOf(shown, "\uFF07"))
        reportPair(open, close, "\uFF07", QUOTES.innerOpen, QUOTES.innerClose);
      for (const { 0: found, index } of shown.matchAll(CORNER)) {
        const right = CURLY[found] ?? "";
        const range = rangeOf(index, index + 1);
        report({ range, data: { found }, fixes: changing([{ range, newText: right }], right) });
      }
      for (const [open, close] of pairsOf(shown, "'")) {
        const isChinese = close !== undefined && HAN.test(shown.slice(open, close)) && !isAfterLetter(shown, open);
        if (isChinese) reportPair(open, close, "'", QUOTES.innerOpen, QUOTES.innerClose);
      }

      function reportPair(open: number, close: number | undefined, found: string, left: string, right: string) {
        const edit = (offset: number, newText: string) => ({ range: rangeOf(offset, offset + 1), newText });
        report({
          range: rangeOf(open, (close ?? open) + 1),
          data: { found },
          fixes: close === undefined ? [] : changing([edit(open, left), edit(close, right)], left + right),
        });
      }
    }
  },
};

/** The marks two by two in their order; a last one without a partner stands alone. */
function pairsOf(text: string, mark: string): (readonly [open: number, close: number | undefined])[] {
  const pairs: (readonly [number, number | undefined])[] = [];
  for (let open = text.indexOf(mark); open >= 0; ) {
    const close = text.indexOf(mark, open + 1);
    pairs.push([open, close < 0 ? undefined : close]);
    open = close < 0 ? -1 : text.indexOf(mark, close + 1);
  }
  return pairs;
}

/** An apostrophe, or feet and minutes. */
function isAfterLetter(text: string, offset: number): boolean {
  return /[A-Za-z\d]/u.test(text.charAt(offset - 1));
}
