import type { Draft } from "../draft/draft";
import { type ChinesePassage, chinesePassages } from "./chinese-passages";
import { KnownText } from "./known-text";

/** The name of a work, which stands as its author wrote it; group 1 is the name. */
const NAME_OF_WORK = /《([^《》]{1,200})》/gu;

const DIGIT = /\d/u;

const known = new WeakMap<Draft, readonly ChinesePassage[]>();
const knownWithDigits = new WeakMap<Draft, readonly ChinesePassage[]>();

/** The prose in which the writer chose the words: `shown` has blanks for the names between 《》 too. */
export function ownWords(draft: Draft): readonly ChinesePassage[] {
  const passages = known.get(draft) ?? chinesePassages(draft).map(withoutNames);
  known.set(draft, passages);
  return passages;
}

/** Those passages of the writer's own words that hold a half-width digit. */
export function ownWordsWithDigits(draft: Draft): readonly ChinesePassage[] {
  const passages = knownWithDigits.get(draft) ?? ownWords(draft).filter(({ knownShown }) => knownShown.learn(hasDigit));
  knownWithDigits.set(draft, passages);
  return passages;
}

function withoutNames(passage: ChinesePassage): ChinesePassage {
  if (!passage.shown.includes("《")) return passage;
  const knownShown = passage.knownShown.learn(blankedNames);
  return { ...passage, shown: knownShown.text, knownShown };
}

function blankedNames(text: string): KnownText {
  return new KnownText(text.replace(NAME_OF_WORK, (_, name: string) => `《${" ".repeat(name.length)}》`));
}

function hasDigit(text: string): boolean {
  return DIGIT.test(text);
}
