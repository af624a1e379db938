import { strFromU8, unzipSync } from "fflate";
import { blocksOf, plainText } from "../../src/core/draft/access";
import type { Block, Draft, Field } from "../../src/core/draft/draft";
import { parseDraft } from "../../src/core/draft/parse-draft";
import type { Import } from "../../src/core/import/import-document";

/** The characters of a text that are neither in the draft nor in what is left out; white space does not count. */
export function lostCharacters(text: string, { draft, leftOut }: Import): string {
  const counts = new Map<string, number>();
  for (const character of characters([...textsIn(parseDraft(draft)), ...leftOut.map((each) => each.text)].join(""))) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  let lost = "";
  for (const character of characters(text)) {
    const count = counts.get(character) ?? 0;
    if (count === 0) lost += character;
    else counts.set(character, count - 1);
  }
  return lost;
}

/** Digits as wide as Chinese characters in a level's number become narrow, so both count as one. */
function characters(text: string): string {
  return text
    .replace(/[\uFF08\uFF09\uFF0E\uFF10-\uFF19]/gu, (character) => character.normalize("NFKC"))
    .replace(/\s/gu, "");
}

/** What a draft says: values, words on the pages and comments, without the signs of the language. */
function* textsIn(draft: Draft): Generator<string> {
  yield* fieldTexts(draft.frontMatter?.fields ?? []);
  for (const block of blocksOf(draft)) yield* blockTexts(block);
  for (const { openingRange, title } of draft.attachments) {
    yield draft.text.slice(openingRange.start, openingRange.end);
    if (title) yield plainText(title.content);
  }
  for (const { text } of draft.comments) yield text;
}

function* fieldTexts(fields: readonly Field[]): Generator<string> {
  for (const { values, children } of fields) {
    for (const { text } of values) yield text;
    yield* fieldTexts(children);
  }
}

function* blockTexts(block: Block): Generator<string> {
  if (block.type === "paragraph") yield plainText(block.content);
  else if (block.type === "heading") yield `${block.label?.text ?? ""}${plainText(block.content)}`;
  else if (block.type === "picture") yield block.caption.text;
  else for (const { cells } of [block.header, ...block.rows]) for (const { content } of cells) yield plainText(content);
}

/** The text of a Word document, read in the plainest way: by a pattern, so that it shares nothing with the reader. */
export function textOfDocx(bytes: Uint8Array): string {
  const part = unzipSync(bytes, { filter: ({ name }) => name === "word/document.xml" })["word/document.xml"];
  const xml = strFromU8(part ?? new Uint8Array()).replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/gu, "");
  return [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</gu)]
    .map(([, text = ""]) => text)
    .join("")
    .replace(/&#x([0-9a-f]+);|&#(\d+);/giu, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(lt|gt|quot|apos);/gu, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "")
    .replace(/&amp;/gu, "&");
}
