import { withoutEnclosed } from "../text/enclosed";
import { matchesOf } from "../text/matches";
import type { KnownText } from "./known-text";
import { sought } from "./sought";

/** A sentence of a text, as offsets in it, with the mark that ends it. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const OPENINGS = "“‘《〈\uFF08(〔【";
const CLOSINGS = "”’》〉\uFF09)〕】";

const MARK = new RegExp(`[${OPENINGS}${CLOSINGS}。\uFF01\uFF1F\uFF1B]`, "gu");

/** The sentences of the text. A mark within quotation marks or brackets ends none. */
export function sentencesIn(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: character, index: offset } of matchesOf(text, MARK)) {
    if (OPENINGS.includes(character)) depth++;
    else if (CLOSINGS.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      sentences.push({ text: text.slice(from, offset + 1), from, to: offset + 1 });
      from = offset + 1;
    }
  }
  if (text.slice(from).trim() !== "") sentences.push({ text: text.slice(from), from, to: text.length });
  return sentences;
}

const QUOTATION = sought(/[“‘《〈]/gu);

/**
 * The text with blanks for what others said or wrote, between quotation marks or 《》, so that nothing is found there;
 * an opening mark that is never closed hides nothing.
 */
export function unquoted(known: KnownText): KnownText {
  return known.mayHold(QUOTATION) ? known.changed(withoutQuotations) : known;
}

function withoutQuotations(text: string): string {
  return withoutEnclosed(text, "“”‘’《》〈〉");
}
