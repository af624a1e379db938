import { lookUp } from "../text/lookup";
import type { Direction, Kind, KindName } from "./kinds";

/** A formula that closes a text, and the kinds that it belongs to (standard.md §6.0). */
interface ClosingFormula {
  /** Meets a whole sentence without its mark. */
  readonly pattern: RegExp;
  readonly kinds: readonly KindName[];
}

/** The question before a request for approval: 妥否，当否，以上请示妥否. */
const QUESTION = /(?:(?:以上|上述)?(?:请示|意见|方案|事项)?(?:妥否|当否|是否妥当|是否可行|可否))/u.source;

/** What a superior is asked for; 审议 is asked of a meeting. */
const REQUESTED = /(?:批示|批复|指示|批准|审批|审示|核准|审定|核定)/u.source;

/** Closing formulas, each of one kind's own; what several kinds may close with is not among them. */
const CLOSING_FORMULAS: readonly ClosingFormula[] = [
  { pattern: /^特此通知$/u, kinds: ["通知"] },
  { pattern: /^特此通报$/u, kinds: ["通报"] },
  { pattern: /^(?:特此|专此)报告$/u, kinds: ["报告"] },
  { pattern: /^(?:以上|上述)报告\uFF0C?请.{0,4}审(?:阅|示|查)$/u, kinds: ["报告"] },
  { pattern: new RegExp(`^${QUESTION}\uFF0C?[敬恳呈]?请.{0,10}${REQUESTED}$`, "u"), kinds: ["请示"] },
  { pattern: /^(?:特此|专此)请示$/u, kinds: ["请示"] },
  { pattern: new RegExp(`^(?:特此|专此|以上|上述)请示\uFF0C?[敬恳]?请.{0,10}${REQUESTED}$`, "u"), kinds: ["请示"] },
  { pattern: /^(?:特此|专此)批复$/u, kinds: ["批复"] },
  { pattern: /^(?:特此|专此)(?:函[告达商询复]|复函)$/u, kinds: ["函"] },
  { pattern: /^特此公告$/u, kinds: ["公告"] },
  { pattern: /^特此通告$/u, kinds: ["通告"] },
];

/** A closing formula of any kind. */
export const CLOSING_FORMULA = new RegExp(CLOSING_FORMULAS.map(({ pattern }) => pattern.source).join("|"), "u");

/** No formula is longer, in characters. */
const LONGEST = 40;

/** The kinds that the sentence closes by its wording; undefined when it is no such formula. */
export function kindsClosedBy(sentence: string): readonly KindName[] | undefined {
  const words = sentence.trim().replace(/[。\uFF01.]$/u, "");
  if (words.length > LONGEST) return undefined;
  return CLOSING_FORMULAS.find(({ pattern }) => pattern.test(words))?.kinds;
}

/** Words that ask a superior to decide: only a 请示 may hold them (条例 art. 15(4)). */
export const REQUEST_FORMULA =
  /(?:妥否|当否|是否妥当)\uFF0C?[敬恳]?请|请予(?:以)?(?:批准|审批|批复|批示|核准)|(?:特|恳|敬)请.{0,12}(?:批准|审批|批复|批示)|(?<!申)请(?:批[示复]|审批)/u;

/** What a formula that not every document of its kind may close with is for. */
interface ClosingUse {
  readonly direction?: Direction;
  /** Only for a letter that answers another (复函). */
  readonly isReply?: boolean;
}

/** Formulas of kinds that travel several ways or close in several ways (standard.md §6.0); `KINDS` lists all formulas. */
const CLOSING_USES: Readonly<Record<string, ClosingUse>> = {
  "以上意见，请结合实际认真贯彻执行。": { direction: "downward" },
  "以上意见如无不妥，请批转各地、各部门执行。": { direction: "upward" },
  "以上意见，供参考。": { direction: "level" },
  "特此函复。": { isReply: true },
};

const REPLY_TITLE = /复函$/u;

/**
 * The formulas that a document of the kind may close with, the usual first. Which way a document travels is known of
 * those that go up only: a downward one may as well go to equals.
 */
export function fittingClosings(kind: Kind, direction: Direction | undefined, title: string): readonly string[] {
  const isReply = REPLY_TITLE.test(title.trim());
  return kind.closings.filter((closing) => {
    const use = lookUp(CLOSING_USES, closing) ?? {};
    const fitsDirection = !use.direction || (use.direction === "upward") === (direction === "upward");
    return fitsDirection && (kind.name !== "函" || (use.isReply ?? false) === isReply);
  });
}
