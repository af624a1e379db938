import { QUOTES } from "../../standard/punctuation";
import { hasHan } from "../../text/characters";
import { chinesePassages } from "../chinese-passages";
import { changing } from "../fixes";
import { MIXED_PAIRS } from "../lone-marks";
import type { Rule } from "../rule";
import { sought } from "../sought";

/** Full-width straight marks and the corner marks of vertical text, with the mark that each stands for. */
const CURLY: Readonly<Record<string, string>> = {
  "「": QUOTES.open,
  "」": QUOTES.close,
  "『": QUOTES.innerOpen,
  "』": QUOTES.innerClose,
};

/** All these marks. */
const MARKS = sought(/["'\uFF02\uFF07「」『』]/gu);

/** The straight double marks. */
const DOUBLE = ['"', "\uFF02"] as const;

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
      if (!knownShown.mayHold(MARKS) || !hasHan(shown)) continue;
      const mixed = knownShown.find(MIXED_PAIRS);
      for (const { open, close, straight } of mixed) {
        const right = straight === open ? QUOTES.open : QUOTES.close;
        const edits = [{ range: rangeOf(straight, straight + 1), newText: right }];
        const data = { found: shown.charAt(straight) };
        report({ range: rangeOf(open, close + 1), data, fixes: changing(edits, right) });
      }
      const taken = new Set(mixed.map(({ straight }) => straight));
      for (const mark of DOUBLE) {
        for (const [open, close] of pairsOf(shown, mark, taken))
          reportPair(open, close, mark, QUOTES.open, QUOTES.close);
      }
      for (const [open, close] of pairsOf(shown, "\uFF07"))
        reportPair(open, close, "\uFF07", QUOTES.innerOpen, QUOTES.innerClose);
      for (const { 0: found, index } of shown.matchAll(CORNER)) {
        const right = CURLY[found] ?? "";
        const range = rangeOf(index, index + 1);
        report({ range, data: { found }, fixes: changing([{ range, newText: right }], right) });
      }
      for (const [open, close] of pairsOf(shown, "'")) {
        const isChinese = close !== undefined && hasHan(shown.slice(open, close)) && !isAfterLetter(shown, open);
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

/** The marks that are not taken, two by two in their order; a last one without a partner stands alone. */
function pairsOf(
  text: string,
  mark: string,
  taken: ReadonlySet<number> = NONE,
): (readonly [open: number, close: number | undefined])[] {
  const places: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) if (!taken.has(at)) places.push(at);
  const pairs: (readonly [number, number | undefined])[] = [];
  for (let index = 0; index < places.length; index += 2) pairs.push([places[index] as number, places[index + 1]]);
  return pairs;
}

const NONE: ReadonlySet<number> = new Set();

/** An apostrophe, or feet and minutes. */
function isAfterLetter(text: string, offset: number): boolean {
  return /[A-Za-z\d]/u.test(text.charAt(offset - 1));
}
