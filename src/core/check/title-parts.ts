import { valuesOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { kindEnding, type TitlePart, titleIssuers } from "../standard/titles";
import { once } from "../text/once";
import { KnownText, knownValue } from "./known-text";
import { titleWords, type Words } from "./words";

/** What several rules ask of a title's words, read once. */

/** The issuers that the title names before its matter. */
export const issuersIn = once((title: Words): readonly TitlePart[] => titleIssuers(title.text));

/** The kind that ends the title. */
export const kindEndingOf = once((title: Words) => kindEnding(title.text));

/** What is known of the title's text; of the value as it stands where that is the title. */
export const knownTitle = once((draft: Draft): KnownText | undefined => {
  const words = titleWords(draft);
  const [value, ...others] = valuesOf(draft, "标题");
  if (value && others.length === 0 && value.text.trim() === words?.text) return knownValue(value);
  return words && new KnownText(words.text);
});
