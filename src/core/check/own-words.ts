import type { Draft } from "../draft/draft";
import { once } from "../text/once";
import { type ChinesePassage, chinesePassages } from "./chinese-passages";
import { sought } from "./sought";

/** The name of a work, which stands as its author wrote it; group 1 is the name. */
const NAME_OF_WORK = /《([^《》]{1,200})》/gu;

const NAME = sought(NAME_OF_WORK);

const DIGIT = sought(/\d/gu);

/** The prose in which the writer chose the words: `shown` has blanks for the names between 《》 too. */
export const ownWords = once((draft: Draft): readonly ChinesePassage[] => chinesePassages(draft).map(withoutNames));

/** Those passages of the writer's own words that hold a half-width digit. */
export const ownWordsWithDigits = once((draft: Draft): readonly ChinesePassage[] =>
  ownWords(draft).filter(({ knownShown }) => knownShown.mayHold(DIGIT)),
);

function withoutNames(passage: ChinesePassage): ChinesePassage {
  if (!passage.knownShown.mayHold(NAME)) return passage;
  const knownShown = passage.knownShown.changed(blankedNames);
  return { ...passage, shown: knownShown.text, knownShown };
}

function blankedNames(text: string): string {
  return text.replace(NAME_OF_WORK, (_, name: string) => `《${" ".repeat(name.length)}》`);
}
