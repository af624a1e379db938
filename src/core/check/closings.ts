import type { Draft } from "../draft/draft";
import { CLOSING_FORMULA, kindsClosedBy } from "../standard/closings";
import type { KindName } from "../standard/kinds";
import { once } from "../text/once";
import { type BodyParagraph, bodyParagraphs } from "./body-paragraphs";
import { type Sentence, sentencesIn } from "./sentences";
import { soughtBy } from "./sought";

/** A sentence that closes a text in the manner of a kind. */
interface ClosingSentence extends Sentence {
  readonly kinds: readonly KindName[];
}

/** Such a sentence in the main text. */
export interface Closing extends ClosingSentence {
  readonly paragraph: BodyParagraph;
}

/** The last sentence of a paragraph, where it is a closing formula. */
export const CLOSINGS = soughtBy(CLOSING_FORMULA, closingIn);

/** Behind the closing formula there may still be a contact, a note or a signature. */
const LAST_PARAGRAPHS = 4;

/** The paragraphs in which a text closes. */
export function lastParagraphs(draft: Draft): readonly BodyParagraph[] {
  return bodyParagraphs(draft).slice(-LAST_PARAGRAPHS);
}

/** The closing formulas at the end of the main text, in order: each the last sentence of its paragraph. */
export const closingsOf = once((draft: Draft): readonly Closing[] => {
  return lastParagraphs(draft).flatMap((paragraph) =>
    paragraph.known.find(CLOSINGS).map((closing) => ({ ...closing, paragraph })),
  );
});

function closingIn(text: string): readonly ClosingSentence[] {
  const sentence = sentencesIn(text).at(-1);
  const kinds = sentence && kindsClosedBy(sentence.text);
  return kinds ? [{ ...sentence, kinds }] : [];
}
