import type { Draft } from "../draft/draft";
import { kindsClosedBy } from "../standard/closings";
import type { KindName } from "../standard/kinds";
import { once } from "../text/once";
import { type BodyParagraph, bodyParagraphs } from "./body-paragraphs";
import { type Sentence, sentencesIn } from "./sentences";

/** A sentence that closes the text in the manner of a kind. */
export interface Closing extends Sentence {
  readonly paragraph: BodyParagraph;
  readonly kinds: readonly KindName[];
}

/** Behind the closing formula there may still be a contact, a note or a signature. */
const LAST_PARAGRAPHS = 4;

/** The paragraphs in which a text closes. */
export function lastParagraphs(draft: Draft): readonly BodyParagraph[] {
  return bodyParagraphs(draft).slice(-LAST_PARAGRAPHS);
}

/** The closing formulas at the end of the main text, in order: each the last sentence of its paragraph. */
export const closingsOf = once((draft: Draft): readonly Closing[] => {
  return lastParagraphs(draft).flatMap((paragraph) => {
    const sentence = sentencesIn(paragraph.text).at(-1);
    const kinds = sentence && kindsClosedBy(sentence.text);
    return kinds ? [{ ...sentence, paragraph, kinds }] : [];
  });
});
