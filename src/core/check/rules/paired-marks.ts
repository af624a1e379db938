import { type ChinesePassage, chinesePassages } from "../chinese-passages";
import { changing, deleting } from "../fixes";
import type { Rule } from "../rule";
import { soughtBy } from "../sought";

const CLOSE_OF: Readonly<Record<string, string>> = {
  "“": "”",
  "‘": "’",
  "《": "》",
  "〈": "〉",
  "〔": "〕",
  "【": "】",
  "\uFF08": "\uFF09",
};

/** The half of a bracket may be half-width, which is the matter of another rule. */
const FULL_WIDTH: Readonly<Record<string, string>> = { "(": "\uFF08", ")": "\uFF09" };

const MARK = /[“”‘’《》〈〉〔〕【】\uFF08\uFF09()]/gu;
const HAS_MARK = /[“”‘’《》〈〉〔〕【】\uFF08\uFF09]/u;

/** The number of an item, 1） or a）, has no opening half. */
const ITEM = /(?:^|[^\p{Script=Han}A-Za-z\d])(?:\d{1,3}|[A-Za-z一二三四五六七八九十①-⑩])$/u;

/** An item's number is no longer, in characters. */
const ITEM_LENGTH = 5;

interface LoneMark {
  readonly mark: string;
  readonly at: number;
  /** The mark that was meant, where one of its kind stands open before it. */
  readonly turned?: string;
}

const LONE_MARKS = soughtBy(HAS_MARK, loneMarks);

export const pairedMarks: Rule = {
  id: "paired-marks",
  element: "正文",
  clause: "GB/T 15834—2011 4.8、4.9、4.15",
  severity: "error",
  certainty: "certain",
  message: {
    zh: "“{found}”没有配成对，应当补上另一半或者删去。",
    en: "“{found}” has no partner: add the other half or delete it.",
  },
  fix: "suggestion",
  seeks: [LONE_MARKS],
  check(draft, report) {
    const passages = chinesePassages(draft);
    const lone: (LoneMark & { readonly passage: ChinesePassage })[] = [];
    for (const [index, passage] of passages.entries()) {
      for (const mark of passage.knownShown.find(LONE_MARKS)) {
        // Each paragraph of a long quotation opens with “, only the last one closes.
        const isQuotedOn = mark.mark === "“" && passages[index + 1]?.shown.startsWith("“");
        if (!isQuotedOn) lone.push({ ...mark, passage });
      }
    }
    for (const [index, { mark, at, turned, passage }] of lone.entries()) {
      // What opens in one paragraph may close in the next.
      const [before, behind] = [lone[index - 1], lone[index + 1]];
      if (behind && behind.passage !== passage && arePartners(mark, behind.mark)) continue;
      if (before && before.passage !== passage && arePartners(before.mark, mark)) continue;
      const range = passage.rangeOf(at, at + 1);
      const closing = turned ? changing([{ range, newText: turned }], turned) : [];
      report({ range, data: { found: mark }, fixes: [...closing, ...deleting([{ range, newText: "" }], mark)] });
    }
  },
};

function arePartners(open: string, close: string): boolean {
  return CLOSE_OF[open] === close;
}

/** The marks that have no partner in the text. */
function loneMarks(text: string): readonly LoneMark[] {
  const open: LoneMark[] = [];
  const alone: LoneMark[] = [];
  for (const { 0: found, index: at } of text.matchAll(MARK)) {
    const mark = FULL_WIDTH[found] ?? found;
    const before = open.at(-1);
    if (isApostrophe(text, at) && before?.mark !== "‘") continue;
    if (CLOSE_OF[mark]) open.push({ mark, at, ...(before?.mark === mark && { turned: CLOSE_OF[mark] }) });
    else if (CLOSE_OF[before?.mark ?? ""] === mark) open.pop();
    else if (!ITEM.test(text.slice(Math.max(0, at - ITEM_LENGTH), at))) alone.push({ mark, at });
  }
  return [...alone, ...open].sort((a, b) => a.at - b.at);
}

/** ’ behind a letter or a digit: it’s, 5’. */
function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === "’" && /[A-Za-z\d]/u.test(text.charAt(at - 1));
}
