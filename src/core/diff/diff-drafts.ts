import type { Draft } from "../draft/draft";
import { once } from "../text/once";
import { align, type Pair } from "./align";
import { diffElements } from "./diff-elements";
import type { BlockDifference, DraftDifference, RowDifference, TableDifference } from "./draft-difference";
import { type DraftPart, partsOf, type TablePart, type TextPart } from "./draft-parts";
import { countWords, wordLikeness } from "./likeness";
import { lineOf, stateOf, textOfWords } from "./lines";

/**
 * What became of one draft on the way to another: each element of the front matter, and each part of the text, at the
 * level of words. What is kept and what was removed make up the draft before, what is kept and what was added the draft
 * after. Comments and the writing of the draft (blank lines, quotes) are not compared.
 */
export function diffDrafts(before: Draft, after: Draft): DraftDifference {
  return { elements: diffElements(before, after), blocks: diffParts(partsOf(before), partsOf(after)) };
}

/** Whether nothing has changed. */
export function isUnchanged({ elements, blocks }: DraftDifference): boolean {
  return [...elements, ...blocks].every(({ state }) => state === "kept");
}

function diffParts(before: readonly DraftPart[], after: readonly DraftPart[]): readonly BlockDifference[] {
  const countsOf = once((part: DraftPart) => countWords(wordsIn(part)));
  const signOf = once((part: DraftPart) => JSON.stringify(part));
  const pairs = align(before, after, {
    isSame: (a, b) => signOf(a) === signOf(b),
    likeness: (a, b) => (mayBecome(a, b) ? wordLikeness(countsOf(a), countsOf(b)) : 0),
  });
  return pairs.flatMap(partDifference);
}

/** Whether one may be shown as the other with changes: text as text, a table as a table of as many columns. */
function mayBecome(before: DraftPart, after: DraftPart): boolean {
  if (before.type === "table") return after.type === "table" && before.columns === after.columns;
  const isText = ({ type }: DraftPart) => type === "paragraph" || type === "heading";
  return before.type === after.type || (isText(before) && isText(after));
}

function wordsIn(part: DraftPart): string {
  return part.type === "table" ? part.rows.flat().map(textOfWords).join("\n") : textOfWords(part.words);
}

function partDifference({ before, after }: Pair<DraftPart>): BlockDifference {
  const part = (after ?? before) as DraftPart;
  if (part.type === "table") return tableDifference(before as TablePart | undefined, after as TablePart | undefined);
  const line = lineOf((before as TextPart | undefined)?.words, (after as TextPart | undefined)?.words);
  const isOther = before && after && before.type !== after.type; // text that became a heading, or a heading text
  return { type: part.type, depth: part.depth, ...line, state: isOther ? "changed" : line.state };
}

function tableDifference(before: TablePart | undefined, after: TablePart | undefined): TableDifference {
  const countsOf = once((row: TablePart["rows"][number]) => countWords(row.map(textOfWords).join("\n")));
  const signOf = once((row: TablePart["rows"][number]) => JSON.stringify(row));
  const pairs = align(before?.rows ?? [], after?.rows ?? [], {
    isSame: (a, b) => signOf(a) === signOf(b),
    likeness: (a, b) => wordLikeness(countsOf(a), countsOf(b)),
  });
  const rows = pairs.map(({ before: old, after: fresh }): RowDifference => {
    const cells = (fresh ?? old ?? []).map((_, index) => lineOf(old?.[index], fresh?.[index]));
    return { state: stateOf(cells), cells };
  });
  return { type: "table", state: stateOf(rows), rows };
}
