import { isHalfWidth } from "../../text/characters";
import { mayNotBegin, mayNotEnd } from "../text/mark-classes";

/** A place where a title may be broken: the offset into it, and how bad a break there would be; 0 is best. */
export interface TitleBreak {
  readonly at: number;
  readonly cost: number;
}

/** Words that lean on what stands before them. */
const NOT_AT_HEAD = new Set(["的", "和", "与", "及", "以及", "等", "并", "或", "或者", "暨"]);

/** Words that lean on what follows. */
const NOT_AT_END = new Set(["关于", "和", "与", "及", "以及", "对", "在", "将", "并", "或", "或者", "暨", "为"]);

/** Words before which a title is best broken: what follows is a part of its own. */
const GOOD_AT_HEAD = new Set(["关于", "《", "对", "在", "将", "为"]);

/** Words that had better stand before the verb that they go with. */
const POOR_AT_END = new Set(["加快", "进一步", "切实", "认真", "全面", "深入", "不断", "扎实"]);

/** Characters that end the name of a place or an organ: a segmenter that does not know the name parts them from it. */
const NAME_ENDS = new Set("省市州盟县区旗乡镇村局厅委办部处院会");

/** Words that a segmenter takes for several. */
const WHOLE_WORDS =
  /人民代表大会|常务委员会|人民政府|人民法院|人民检察院|委员会|办公室|办公厅|领导小组|知识产权|党政机关|农产品/gu;

/** What a break costs by the words beside it: between any two, beside one of a single character, before a name's end. */
const COSTS = { good: 0, usual: 3, poorEnd: 8, behindSingle: 15, beforeSingle: 30, nameEnd: 40 } as const;

/** What a break costs besides within 《》, brackets or quotation marks. */
const WITHIN_PAIR = 25;

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * Where a title may be broken: between words, never where a word leans on the other line, within a number or within one of
 * `names`, the organs that it speaks of.
 */
export function titleBreaks(title: string, names: readonly string[]): readonly TitleBreak[] {
  const words = [...segmenter.segment(title)];
  const whole = inside(title, [
    ...placesOf(title, names),
    ...matchesOf(title, NUMBERS),
    ...matchesOf(title, WHOLE_WORDS),
  ]);
  const paired = inside(title, matchesOf(title, PAIRS));
  const endsName = words.map(({ segment }, position) => seemsToEndName(words[position - 1]?.segment ?? "", segment));
  return words.flatMap(({ segment, index }, position) => {
    const before = words[position - 1]?.segment;
    if (before === undefined || whole[index] || !mayBreak(before, segment)) return [];
    const isBehindName = endsName[position - 1] ?? false;
    const cost = endsName[position] ? COSTS.nameEnd : costBetween(before, segment, isBehindName);
    return [{ at: index, cost: cost + (paired[index] ? WITHIN_PAIR : 0) }];
  });
}

function mayBreak(before: string, word: string): boolean {
  if (NOT_AT_HEAD.has(word) || NOT_AT_END.has(before) || /^\s/u.test(word)) return false;
  const [last, first] = [[...before].at(-1) ?? "", [...word][0] ?? ""];
  if (mayNotBegin(first) || mayNotEnd(last)) return false;
  return !(isHalfWidth(last) && isHalfWidth(first));
}

/** 州 ends 云岭州, but begins 州商务局 behind the name of another organ, a verb or a mark. */
function seemsToEndName(before: string, word: string): boolean {
  return NAME_ENDS.has(word) && !NAME_ENDS.has(before) && !/^(?:转发|批转|印发|关于|\p{P}|\s*)$/u.test(before);
}

function costBetween(before: string, word: string, isBehindName: boolean): number {
  if (GOOD_AT_HEAD.has(word) || /^\s/u.test(before)) return COSTS.good;
  if (POOR_AT_END.has(before)) return COSTS.poorEnd;
  if (isSingle(word) && !NAME_ENDS.has(word)) return COSTS.beforeSingle;
  const isPart = isSingle(before) && !isBehindName && before !== "的" && before !== "等";
  return isPart ? COSTS.behindSingle : COSTS.usual;
}

function isSingle(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Years and other numbers with the word behind them. */
const NUMBERS = /第?[0-9]+[年月日号届次个]?/gu;

/** 《》, brackets and quotation marks with what they enclose; a law or paper of any length. */
const PAIRS = /《[^《》]*》|\uFF08[^\uFF08\uFF09]*\uFF09|“[^“”]*”/gu;

function matchesOf(title: string, pattern: RegExp): readonly Stretch[] {
  return [...title.matchAll(pattern)].map(({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

/** The name of the place at the head of an organ's name. */
const PLACE = /^(?:中国共产党|中共)?(.{1,8}?[省市州盟县区旗乡镇])/u;

/** Everywhere that the title speaks of the organs or of the places that their names begin with. */
function placesOf(title: string, names: readonly string[]): readonly Stretch[] {
  const kept = new Set(names.flatMap((name) => [name, PLACE.exec(name)?.[1] ?? ""]));
  kept.delete("");
  const stretches: Stretch[] = [];
  for (const name of kept) {
    for (let start = title.indexOf(name); start >= 0; start = title.indexOf(name, start + name.length)) {
      stretches.push({ start, end: start + name.length });
    }
  }
  return stretches;
}

/** For each offset of the title whether it lies inside one of the stretches. */
function inside(title: string, stretches: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(title.length);
  for (const { start, end } of stretches) marks.fill(1, start + 1, end);
  return marks;
}
