import type { Draft } from "../draft/draft";
import type { ElementName } from "../standard/elements";
import { withoutTrailing } from "../text/trailing";
import { KnownText } from "./known-text";
import { type Passage, passagesOf } from "./passages";

/** Elements whose values are not Chinese prose; their marks have rules of their own. */
const WITHOUT_PROSE: readonly Passage["part"][] = [
  "文种",
  "版式",
  "份号",
  "密级",
  "紧急程度",
  "发文字号",
  "成文日期",
  "印发日期",
  "印章",
] satisfies ElementName[];

/** Addresses of the web and of mail: their marks are their own. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w.~:/?#@!$&*+=%-]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/giu;

/** What every address has; most passages have none, and are not searched for one. */
const MAY_BE_ADDRESS = /@|\/\/|www\./iu;

const END_MARKS = ",;:!?";

/** A passage in which marks are looked for. */
export interface ChinesePassage extends Passage {
  /** The text with blanks for addresses, and for marks at the end of a value, which have rules of their own. */
  readonly shown: string;
  /** What is known of `shown`. */
  readonly knownShown: KnownText;
}

const known = new WeakMap<Draft, readonly ChinesePassage[]>();

/** The passages of the draft that are Chinese prose. */
export function chinesePassages(draft: Draft): readonly ChinesePassage[] {
  const passages = known.get(draft) ?? passagesOf(draft).flatMap(chinesePassage);
  known.set(draft, passages);
  return passages;
}

/** Those of the passages in which one of the marks stands: most rules look at few. */
export function withMark(passages: readonly ChinesePassage[], ...marks: readonly string[]): readonly ChinesePassage[] {
  return passages.filter(({ shown }) => marks.some((mark) => shown.includes(mark)));
}

function chinesePassage(passage: Passage): readonly ChinesePassage[] {
  if (WITHOUT_PROSE.includes(passage.part)) return [];
  const { text, rangeOf, part, isValue, known } = passage;
  const knownShown = known.learn(isValue ? shownOfValue : shownOfText);
  return [{ text, rangeOf, part, isValue, known, shown: knownShown.text, knownShown }];
}

function shownOfText(text: string): KnownText {
  return new KnownText(withoutAddresses(text));
}

function shownOfValue(text: string): KnownText {
  return new KnownText(withoutTail(withoutAddresses(text), END_MARKS));
}

function withoutAddresses(text: string): string {
  return MAY_BE_ADDRESS.test(text) ? text.replace(ADDRESS, withoutAddress) : text;
}

/** Blanks for an address, up to the marks of the sentence around it. */
function withoutAddress(address: string): string {
  const words = withoutTrailing(address, ":!?.");
  return " ".repeat(words.length) + address.slice(words.length);
}

/** Blanks for the marks at the end. */
function withoutTail(text: string, marks: string): string {
  return withoutTrailing(text, marks).padEnd(text.length);
}
