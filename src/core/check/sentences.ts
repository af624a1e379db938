import { withoutEnclosed } from "../text/enclosed";

/** A sentence of a text, as offsets in it, with the mark that ends it. */
export interface Sentence {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const OPENINGS = "“‘《〈\uFF08(〔【";
const CLOSINGS = "”’》〉\uFF09)〕】";

/** The sentences of the text. A mark within quotation marks or brackets ends none. */
export function sentencesIn(text: string, endMarks = "。\uFF01\uFF1F\uFF1B"): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let depth = 0;
  let from = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charAt(offset);
    if (OPENINGS.includes(character)) depth++;
    else if (CLOSINGS.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && endMarks.includes(character)) {
      sentences.push({ text: text.slice(from, offset + 1), from, to: offset + 1 });
      from = offset + 1;
    }
  }
  if (text.slice(from).trim() !== "") sentences.push({ text: text.slice(from), from, to: text.length });
  return sentences;
}

/**
 * The text with blanks for what others said or wrote, between quotation marks or 《》, so that nothing is found there;
 * an opening mark that is never closed hides nothing.
 */
export function withoutQuotations(text: string): string {
  return withoutEnclosed(text, "“”‘’《》〈〉");
}
