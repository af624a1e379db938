import type { Block, Draft, Inline, Value } from "../draft/draft";
import { type ElementName, elementNamed } from "../standard/elements";
import { once } from "../text/once";
import { range } from "../text/range";
import { mayFind, type Sifted } from "../text/sieve";
import { type KnownContent, knownContent, knownValue } from "./known-text";
import { type Sought, siftedTogether, siftedWithBlanks } from "./sought";
import { knownTitle } from "./title-parts";

/** A stretch of words that stands on the page, with the way back to the source; comments and markers are left out. */
export interface Passage extends KnownContent {
  /** What the words are part of. */
  readonly part: ElementName | "正文" | "附件正文" | "附件标题";
  /** Whether it is a value of the front matter. */
  readonly isValue: boolean;
}

/** All words of the draft in its order: values of the front matter, then the body and the attachments. */
export const passagesOf = once(({ frontMatter, body, attachments }: Draft): readonly Passage[] => {
  const passages: Passage[] = [];
  for (const { element, values } of frontMatter?.fields ?? []) {
    if (!element || elementNamed(element)?.type === "record") continue;
    for (const value of values) if (value.verbatim) passages.push(valuePassage(element, value));
  }
  for (const block of body) addBlock(passages, block, "正文");
  for (const attachment of attachments) {
    if (attachment.title) passages.push(passage(attachment.title.content, "附件标题"));
    for (const block of attachment.body) addBlock(passages, block, "附件正文");
  }
  return passages;
});

/** Which of all that is sought may be in the draft's passages, or in them with blanks for some of their words. */
export const siftedPassages = once(
  (draft: Draft): Sifted =>
    siftedWithBlanks([siftedElements(draft), ...passagesOf(draft).map(({ known }) => known.sifted)]),
);

/** Which of all that is sought may be in the values of the draft's elements, however they are written, or in its title. */
export const siftedElements = once((draft: Draft): Sifted => {
  const values = (draft.frontMatter?.fields ?? []).flatMap((field) => (field.element ? field.values : []));
  const title = knownTitle(draft);
  return siftedTogether([...values.map(knownValue), ...(title ? [title] : [])].map(({ sifted }) => sifted));
});

/** What is sought may stand in a passage of the draft. */
export function mayHold(draft: Draft, { place }: Sought<unknown>): boolean {
  return mayFind(siftedPassages(draft), place);
}

function addBlock(passages: Passage[], block: Block, part: Passage["part"]): void {
  switch (block.type) {
    case "paragraph":
    case "heading":
      passages.push(passage(block.content, part));
      return;
    case "picture":
      passages.push(passage([block.caption], part));
      return;
    case "table":
      for (const row of [block.header, ...block.rows]) {
        for (const cell of row.cells) passages.push(passage(cell.content, part));
      }
  }
}

function passage(content: readonly Inline[], part: Passage["part"]): Passage {
  const { text, rangeOf, known } = knownContent(content);
  return { text, rangeOf, part, isValue: false, known };
}

function valuePassage(element: ElementName, value: Value): Passage {
  const { start } = value.range;
  const rangeOf = (from: number, to: number) => range(start + from, start + to);
  return { text: value.text, rangeOf, part: element, isValue: true, known: knownValue(value) };
}
