import type { Block, Draft, Heading, Paragraph } from "../draft/draft";
import { lineBreakOf, wholeLines } from "../draft/lines";
import type { TextEdit } from "../text/edit";
import { once } from "../text/once";
import { type KnownContent, knownContent } from "./known-text";

/** A paragraph of the main text, or a numbered line without its number: what reads as sentences. */
export interface BodyParagraph extends KnownContent {
  readonly block: Paragraph | Heading;
  /** Its place among the blocks of the main text. */
  readonly index: number;
}

/** The paragraphs and numbered lines of the main text in order; attachments, tables and pictures are none of them. */
export const bodyParagraphs = once(({ body }: Draft): readonly BodyParagraph[] => {
  const paragraphs: BodyParagraph[] = [];
  for (let index = 0; index < body.length; index++) {
    const block = body[index] as Block;
    if (block.type !== "paragraph" && block.type !== "heading") continue;
    const { text, rangeOf, known } = knownContent(block.content);
    paragraphs.push({ text, rangeOf, block, index, known });
  }
  return paragraphs;
});

/** The edit that takes [from, to) out of the paragraph, and its line with it when nothing else stands there. */
export function cutOut(draft: Draft, paragraph: BodyParagraph, from: number, to: number): readonly TextEdit[] {
  const rest = paragraph.text.slice(0, from) + paragraph.text.slice(to);
  const isWhole = paragraph.block.type === "paragraph" && rest.trim() === "";
  const range = isWhole ? wholeLines(draft.text, paragraph.block.range) : paragraph.rangeOf(from, to);
  return [{ range, newText: "" }];
}

/** The edit that puts a paragraph of its own below this one. */
export function paragraphBelow(draft: Draft, paragraph: BodyParagraph, words: string): TextEdit {
  const { end } = paragraph.block.range;
  return { range: { start: end, end }, newText: lineBreakOf(draft.text) + words };
}
