import type { Block, Draft, Field, Heading, Inline, Row } from "../../../src/core/draft/draft";
import { elementNamed, placeOf } from "../../../src/core/standard/elements";

/** What was read of a draft without the places where it stands, keys in the order of the standard. */
export function readingOf({ frontMatter, body, attachments, comments, problems, text }: Draft): unknown {
  return {
    fields: frontMatter && inOrder(frontMatter.fields).map(fieldAsRead),
    body: body.map((block) => blockAsRead(block, text)),
    attachments: attachments.map(({ openingRange, title, landscape, body: blocks }) => ({
      opening: text.slice(openingRange.start, openingRange.end),
      title: title && words(title.content),
      landscape,
      body: blocks.map((block) => blockAsRead(block, text)),
    })),
    comments: comments.map((comment) => comment.text),
    problems: problems
      // Putting in a space is the cure of this one.
      .filter(({ code }) => code !== "missing-space-after-colon")
      .map(({ code, data }) => JSON.stringify([code, data]))
      .sort(),
  };
}

/** Elements in the order of the standard, the first of two first; it means nothing where unknown keys stand. */
function inOrder(fields: readonly Field[]): readonly Field[] {
  const known = fields.flatMap((field) => {
    const element = elementNamed(field.key);
    return element ? [{ field, place: placeOf(element.name) }] : [];
  });
  const unknown = fields.filter(({ key }) => !elementNamed(key)).map((field) => ({ field, words: wordsOf(field) }));
  return [
    ...known.sort((a, b) => a.place - b.place).map(({ field }) => field),
    ...unknown.sort((a, b) => (a.words < b.words ? -1 : 1)).map(({ field }) => field),
  ];
}

function wordsOf(field: Field): string {
  return JSON.stringify(fieldAsRead(field));
}

function fieldAsRead({ key, values, isList, children }: Field): unknown {
  return { key, values: values.map(({ text }) => text), isList, children: children.map(fieldAsRead) };
}

function blockAsRead(block: Block, text: string): unknown {
  switch (block.type) {
    case "paragraph":
      return ["paragraph", words(block.content)];
    case "heading":
      return ["heading", block.depth, block.label?.text, words(block.content), headLength(block, text)];
    case "picture":
      return ["picture", block.caption.text, block.path];
    case "table":
      return ["table", block.alignments, [block.header, ...block.rows].map(rowAsRead)];
  }
}

/** How many characters that are no white space its typeface takes in. */
function headLength({ range, headingEnd }: Heading, text: string): number {
  return text.slice(range.start, headingEnd).replace(/\s/gu, "").length;
}

function rowAsRead({ cells }: Row): unknown {
  return cells.map(({ content }) => words(content));
}

function words(content: readonly Inline[]): unknown {
  return content.map(({ text, strong }) => [text, strong]);
}
