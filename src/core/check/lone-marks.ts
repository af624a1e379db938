import { QUOTES } from "../standard/punctuation";
import { hasHan } from "../text/characters";
import { matchesOf } from "../text/matches";
import { soughtBy } from "./sought";

/** The marks that come in pairs, each opening one with the one that closes. */
const CLOSE_OF: Readonly<Record<string, string>> = {
  [QUOTES.open]: QUOTES.close,
  [QUOTES.innerOpen]: QUOTES.innerClose,
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

/** A mark of a pair without the other one. */
export interface LoneMark {
  readonly mark: string;
  readonly at: number;
  /** The mark that was meant, where one of its kind stands open before it. */
  readonly turned?: string;
}

/** A quotation that a curly mark opens or closes, and a straight one the other way. */
export interface MixedPair {
  readonly open: number;
  readonly close: number;
  /** Which of the two is straight. */
  readonly straight: number;
}

/** The marks that have no partner in the text, not even one that is written straight. */
export const LONE_MARKS = soughtBy(HAS_MARK, (text) => {
  const alone = loneMarks(text);
  const paired = new Set(mixedPairs(text, alone).flatMap(({ open, close }) => [open, close]));
  return paired.size === 0 ? alone : alone.filter(({ at }) => !paired.has(at));
});

/** Straight double marks, half-width and full-width. */
const STRAIGHT = /["\uFF02]/gu;

/** Pairs of a curly mark and a straight one. */
export const MIXED_PAIRS = soughtBy(STRAIGHT, (text) => mixedPairs(text, loneMarks(text)));

/** Whether the two are the halves of one pair. */
export function arePartners(open: string, close: string): boolean {
  return CLOSE_OF[open] === close;
}

function loneMarks(text: string): readonly LoneMark[] {
  const open: LoneMark[] = [];
  const alone: LoneMark[] = [];
  for (const { 0: found, index: at } of matchesOf(text, MARK)) {
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

/**
 * Straight marks and the curly ones that are alone, two by two in their order, where the first of every two can open and
 * the second close; otherwise nobody can tell which belong together.
 */
function mixedPairs(text: string, alone: readonly LoneMark[]): readonly MixedPair[] {
  // Straight marks belong in text without Chinese.
  if (!hasHan(text)) return [];
  const curly = alone.filter(({ mark }) => mark === QUOTES.open || mark === QUOTES.close);
  if (curly.length === 0) return [];
  const straight = matchesOf(text, STRAIGHT).map(({ 0: mark, index: at }) => ({ mark, at }));
  const marks = [...curly, ...straight].sort((a, b) => a.at - b.at);
  const pairs: MixedPair[] = [];
  for (let index = 0; index < marks.length; index += 2) {
    const [open, close] = [marks[index], marks[index + 1]];
    if (!open || !close || open.mark === QUOTES.close || close.mark === QUOTES.open) return [];
    const areMixed = (open.mark === QUOTES.open) !== (close.mark === QUOTES.close);
    if (areMixed)
      pairs.push({ open: open.at, close: close.at, straight: open.mark === QUOTES.open ? close.at : open.at });
  }
  return pairs;
}
