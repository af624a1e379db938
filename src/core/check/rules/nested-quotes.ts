import { QUOTES } from "../../standard/punctuation";
import { matchesOf } from "../../text/matches";
import { chinesePassages } from "../chinese-passages";
import { changing } from "../fixes";
import type { Rule } from "../rule";
import { sought } from "../sought";

const MARK = /[“”‘’]/gu;
const MARKS = sought(MARK);

/** Other marks than pairs of “” one after the other. */
const MAY_BE_NESTED = /[‘’]|“[^”]*“/u;

const HAN = /\p{Script=Han}/u;

const CLOSE_OF: Readonly<Record<string, string>> = {
  [QUOTES.open]: QUOTES.close,
  [QUOTES.innerOpen]: QUOTES.innerClose,
};

/** Quotations within more others are not looked at. */
const DEEPEST = 3;

/** A quotation as offsets of its two marks. */
interface Quotation {
  readonly open: number;
  readonly close: number;
  readonly mark: string;
  /** How many others it stands in. */
  readonly depth: number;
}

interface Quotations {
  readonly quotations: readonly Quotation[];
  readonly hasLoneMark: boolean;
}

const LONE_MARK: Quotations = { quotations: [], hasLoneMark: true };

export const nestedQuotes: Rule = {
  id: "nested-quotes",
  element: "正文",
  clause: "GB/T 15834—2011 4.8.3.2",
  severity: "warning",
  certainty: "heuristic",
  message: {
    zh: "引号外用双引号“”，里面再用时用单引号‘’，“{found}”应为“{right}”。",
    en: "Quotation marks are “” outside and ‘’ within them: “{right}”, not “{found}”.",
  },
  fix: "suggestion",
  seeks: [MARKS],
  check(draft, report) {
    const passages = chinesePassages(draft).filter(({ knownShown }) => knownShown.mayHold(MARKS));
    if (!passages.some(({ shown }) => MAY_BE_NESTED.test(shown))) return;
    // Where a quotation goes over several paragraphs, nobody can tell from one of them what is outside.
    if (passages.some(({ knownShown }) => knownShown.learn(quotationsIn).hasLoneMark)) return;
    for (const { shown, knownShown, rangeOf } of passages) {
      for (const { open, close, mark, depth } of knownShown.learn(quotationsIn).quotations) {
        const [left, right] = depth % 2 === 0 ? [QUOTES.open, QUOTES.close] : [QUOTES.innerOpen, QUOTES.innerClose];
        if (depth > DEEPEST || mark === left || !HAN.test(shown.slice(open, close))) continue;
        const edits = [
          { range: rangeOf(open, open + 1), newText: left },
          { range: rangeOf(close, close + 1), newText: right },
        ];
        const words = shown.slice(open + 1, close);
        const data = { found: shown.slice(open, close + 1), right: left + words + right };
        report({ range: rangeOf(open, close + 1), data, fixes: changing(edits, data.right) });
      }
    }
  },
};

/** The quotations of the text in the order in which they close; none where a mark has no partner. */
function quotationsIn(text: string): Quotations {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const quotations: Quotation[] = [];
  for (const { 0: mark, index: at } of matchesOf(text, MARK)) {
    const last = open.at(-1);
    if (CLOSE_OF[mark]) open.push({ mark, at });
    else if (last && CLOSE_OF[last.mark] === mark) {
      open.pop();
      quotations.push({ open: last.at, close: at, mark: last.mark, depth: open.length });
    } else return LONE_MARK;
  }
  return open.length > 0 ? LONE_MARK : { quotations, hasLoneMark: false };
}
