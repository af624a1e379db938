import type { Draft } from "../draft/draft";
import type { ElementName } from "../standard/elements";
import { once } from "../text/once";
import { withoutTrailing } from "../text/trailing";
import type { KnownText } from "./known-text";
import { type Passage, passagesOf } from "./passages";
import { sought } from "./sought";

/** Elements whose values are not Chinese prose; their marks have rules of their own. */
const WITHOUT_PROSE: ReadonlySet<Passage["part"]> = new Set([
  "文种",
  "版式",
  "份号",
  "密级",
  "紧急程度",
  "发文字号",
  "成文日期",
  "印发日期",
  "印章",
] satisfies ElementName[]);

/** Addresses of the web and of mail: their marks are their own. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w.~:/?#@!$&*+=%-]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/giu;

/** What every address has; most passages have none, and are not searched for one. */
const MAY_BE_ADDRESS = sought(/@|\/\/|[Ww]{3}\./gu);

const END_MARKS = ",;:!?";

/** A passage in which marks are looked for. */
export interface ChinesePassage extends Passage {
  /** The text with blanks for addresses, and for marks at the end of a value, which have rules of their own. */
  readonly shown: string;
  /** What is known of `shown`. */
  readonly knownShown: KnownText;
}

/** The passages of the draft that are Chinese prose. */
export const chinesePassages = once((draft: Draft): readonly ChinesePassage[] =>
  passagesOf(draft)
    .filter(({ part }) => !WITHOUT_PROSE.has(part))
    .map(chinesePassage),
);

function chinesePassage({ text, rangeOf, part, isValue, known }: Passage): ChinesePassage {
  const words = known.mayHold(MAY_BE_ADDRESS) ? known.changed(withoutAddresses) : known;
  const knownShown = isValue ? words.changed(withoutTail) : words;
  return { text, rangeOf, part, isValue, known, shown: knownShown.text, knownShown };
}

function withoutAddresses(text: string): string {
  return text.replace(ADDRESS, withoutAddress);
}

/** Blanks for an address, up to the marks of the sentence around it. */
function withoutAddress(address: string): string {
  const words = withoutTrailing(address, ":!?.");
  return " ".repeat(words.length) + address.slice(words.length);
}

/** Blanks for the marks at the end. */
function withoutTail(text: string): string {
  return withoutTrailing(text, END_MARKS).padEnd(text.length);
}
