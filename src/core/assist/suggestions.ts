import type { Draft } from "../draft/draft";
import { citationSuggestions } from "./citations";
import { closingSuggestions } from "./closing-suggestions";
import { keySuggestions } from "./element-keys";
import { valueSuggestions } from "./element-values";
import type { Facts } from "./facts";
import { numberSuggestions } from "./next-numbers";
import { placeAt, type TextPlace } from "./place";
import { snippetSuggestions } from "./snippet-suggestions";
import type { Suggestion } from "./suggestion";

const WORD_END = /[\p{L}\p{N}]$/u;

/**
 * What may be written at `offset`, in the order in which it should be shown: in the front matter elements and their
 * values, in the text what is being cited, closing formulas, numbers and passages.
 */
export function suggestionsAt(draft: Draft, offset: number, facts: Facts): readonly Suggestion[] {
  const place = placeAt(draft, offset);
  switch (place?.type) {
    case undefined:
      return [];
    case "key":
      return [...keySuggestions(draft, place, facts), ...snippetSuggestions(draft, place, facts)];
    case "value":
      return valueSuggestions(draft, place, facts);
    case "text":
      return textSuggestions(draft, offset, place, facts);
  }
}

function textSuggestions(draft: Draft, offset: number, place: TextPlace, facts: Facts): readonly Suggestion[] {
  const cited = citationSuggestions(offset, place, facts.earlier);
  if (cited.length > 0) return cited;
  const closings = closingSuggestions(draft, offset, place);
  // Behind words of the text every word that is typed would open the list of all passages.
  const isInWords = place.letters.start === place.letters.end && WORD_END.test(place.before);
  if (isInWords) return closings;
  const numbers = numberSuggestions(draft, offset, place, facts.level3Mark);
  return [...closings, ...numbers, ...snippetSuggestions(draft, place, facts)];
}
