import { kindNamed } from "../../standard/kinds";
import { isHalfWidth } from "../../text/characters";
import { mayNotBegin, mayNotEnd } from "../text/mark-classes";
import {
  ADVERBS,
  ATTRIBUTES,
  JOINTS,
  MATTER_VERBS,
  NOT_AT_END,
  NOT_AT_HEAD,
  OPENERS,
  TERM_ENDS,
  TURNS,
} from "./grammar";
import { edges, inside } from "./stretches";
import type { WholeStretches } from "./whole";
import type { Word } from "./words";

/** A place where a title may be broken: the offset into it, and how bad a break there would be; 0 is best. */
export interface TitleBreak {
  readonly at: number;
  readonly cost: number;
}

/** What a break between two words costs, by what stands beside it. */
const COSTS = {
  /** Before 关于 or 《, beside an organ's name, where the writer left a blank. */
  best: 0,
  /** Behind the verb of the matter (关于做好／…), before one that begins the next clause. */
  behindVerb: 1,
  behindThe: 4,
  usual: 6,
  /** Behind 、 within the matter, which parts a list. */
  withinList: 20,
  /** Behind the second of two that are joined: 建设和销售／管理工作. */
  behindJoined: 12,
  behindAdverb: 22,
  /** Between a noun and what it belongs to: 重大／项目, 医疗旅游／先行区. */
  withinTerm: 30,
  behindSingle: 28,
  beforeSingle: 36,
  beforeNameEnd: 40,
  /** Between 的 and the kind: …的／通知. */
  beforeKind: 40,
} as const;

/** What a break costs besides within 《》, brackets or quotation marks; within a term; within an organ's name. */
const WITHIN = { pair: 25, term: 60, name: 200 } as const;

/** Characters that end the name of a place or an organ: a segmenter that does not know the name parts them from it. */
const NAME_ENDS = new Set("省市州盟县区旗乡镇村局厅委办部处院会");

/** Where a title may be broken, and at what cost. A break within a word of the segmenter or beside a word that leans on it is none. */
export function titleBreaks(title: string, words: readonly Word[], whole: WholeStretches): readonly TitleBreak[] {
  const numbers = inside(title, whole.numbers);
  const organs = inside(title, whole.organs);
  const beside = edges(title, whole.organs);
  const terms = inside(title, whole.terms);
  const paired = inside(title, whole.pairs);
  const endsName = words.map(({ segment }, position) => seemsToEndName(words[position - 1]?.segment ?? "", segment));
  return words.flatMap(({ segment, index }, position) => {
    const before = words[position - 1]?.segment;
    if (before === undefined || numbers[index] || !mayBreak(before, segment)) return [];
    const within =
      (organs[index] ? WITHIN.name : 0) + (terms[index] ? WITHIN.term : 0) + (paired[index] ? WITHIN.pair : 0);
    return [{ at: index, cost: within + costAt(before, segment, position, index) }];
  });

  function costAt(before: string, word: string, position: number, index: number): number {
    if (beside[index] && !organs[index]) return COSTS.best;
    if (endsName[position]) return COSTS.beforeNameEnd;
    if (before === "的" && kindNamed(word)) return COSTS.beforeKind;
    if (JOINTS.has(words[position - 2]?.segment ?? "")) return COSTS.behindJoined;
    return costBetween(before, word, endsName[position - 1] ?? false);
  }
}

/** Whether a line may end in the one word and the next begin with the other. */
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
  if (OPENERS.has(word) || /^\s/u.test(before)) return COSTS.best;
  if (ADVERBS.has(before)) return COSTS.behindAdverb;
  if (MATTER_VERBS.has(before) || TURNS.has(word)) return COSTS.behindVerb;
  if (isSingle(word) && !NAME_ENDS.has(word)) return COSTS.beforeSingle;
  if (before === "的" || before === "等") return COSTS.behindThe;
  if (ATTRIBUTES.has(before) || TERM_ENDS.has(word)) return COSTS.withinTerm;
  if (before === "、") return COSTS.withinList;
  return isSingle(before) && !isBehindName ? COSTS.behindSingle : COSTS.usual;
}

function isSingle(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word);
}
