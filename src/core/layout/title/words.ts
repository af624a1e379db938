import { isHalfWidth } from "../../text/characters";
import { mayNotBegin, mayNotEnd } from "../text/mark-classes";

/** Words that lean on what stands before them. */
const NOT_AT_HEAD = ["的", "和", "与", "及", "以及", "等", "并", "或", "或者", "暨"];

/** Words that lean on what follows. */
const NOT_AT_END = ["关于", "和", "与", "及", "以及", "对", "在", "将", "并", "或", "或者", "暨", "为"];

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Where a title may be broken, as offsets into it: between words, never where a word leans on the other line. */
export function titleBreaks(title: string, names: readonly string[]): readonly number[] {
  const words = [...segmenter.segment(title)];
  const kept = [...namesIn(title, names), ...namedWorks(title), ...digitRuns(title)];
  return words.flatMap(({ segment, index }, position) => {
    const before = words[position - 1]?.segment;
    if (before === undefined || !mayBreak(before, segment)) return [];
    return kept.some(({ start, end }) => start < index && index < end) ? [] : [index];
  });
}

function mayBreak(before: string, word: string): boolean {
  if (NOT_AT_HEAD.includes(word) || NOT_AT_END.includes(before)) return false;
  const [last, first] = [[...before].at(-1) ?? "", [...word][0] ?? ""];
  if (mayNotBegin(first) || mayNotEnd(last)) return false;
  return !(isHalfWidth(last) && isHalfWidth(first));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The issuers' names where the title speaks of them. */
function namesIn(title: string, names: readonly string[]): readonly Stretch[] {
  return names.flatMap((name) => {
    const start = name === "" ? -1 : title.indexOf(name);
    return start < 0 ? [] : [{ start, end: start + name.length }];
  });
}

/** The longest name of a law or paper in 《》 that is kept on one line, in characters. */
const LONGEST_WORK = 14;

function namedWorks(title: string): readonly Stretch[] {
  return [...title.matchAll(/《[^《》]*》/gu)]
    .filter(([work]) => work.length <= LONGEST_WORK)
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Years and other numbers with the word behind them. */
function digitRuns(title: string): readonly Stretch[] {
  return [...title.matchAll(/[0-9]+[年月日号届次个]?/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
