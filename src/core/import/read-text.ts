import type { LeftOut } from "./left-out";
import { isMarkdown, markdownParagraph } from "./markdown";
import { markdownTable } from "./markdown-table";
import {
  plainParagraph,
  type SourceBlock,
  type SourceDocument,
  type SourceParagraph,
  type SourceTable,
} from "./source";

/** Controls that are no white space; a draft has no use for them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]+/gu;

/** A table copied from a sheet has so many columns and rows at least. */
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;

/**
 * Reads plain text: each line is a paragraph, lines of as many columns between tabs are a table, signs of Markdown are
 * the look of what they mark. Tables of Markdown are a draft's already, and stay lines where the text is (`isDraftText`).
 * Never fails.
 */
export function readText(text: string, isDraftText = false): SourceDocument {
  const leftOut: LeftOut[] = [...text.matchAll(CONTROLS)].map(([controls]) => ({
    kind: "control-characters",
    text: controls,
  }));
  const lines = text
    .replace(CONTROLS, "")
    .replace(/^\uFEFF/u, "")
    .split(/\r\n|[\n\r\v\u0085\u2028\u2029]/u);
  const blocks: SourceBlock[] = [];
  const hasMarks = isMarkdown(text);
  for (let at = 0; at < lines.length; ) {
    const count = tableRows(lines, at);
    const marked = isDraftText ? undefined : markdownTable(lines, at, leftOut);
    if (marked) {
      blocks.push(marked.table);
      at = marked.next;
      continue;
    }
    if (count > 0) blocks.push(tableOf(lines.slice(at, at + count)));
    else
      blocks.push(...pageBreaksIn(lines[at] ?? "").map((each) => (hasMarks ? markdownParagraph(each, leftOut) : each)));
    at += Math.max(1, count);
  }
  return { blocks, leftOut };
}

/** A form feed begins a page. */
function pageBreaksIn(line: string): readonly SourceParagraph[] {
  return line
    .split("\f")
    .flatMap((part, index) => (part.trim() === "" ? [] : [plainParagraph(part, index > 0 ? { opensPage: true } : {})]));
}

/** How many lines from here on have as many columns. */
function tableRows(lines: readonly string[], from: number): number {
  const columns = columnsOf(lines[from] ?? "");
  if (columns < LEAST_COLUMNS) return 0;
  let end = from;
  while (end < lines.length && columnsOf(lines[end] ?? "") === columns) end++;
  return end - from >= LEAST_ROWS ? end - from : 0;
}

/** Indents of tabs are none. */
function columnsOf(line: string): number {
  return /^\t/u.test(line) && line.trim().split("\t").length < LEAST_COLUMNS ? 0 : line.split("\t").length;
}

function tableOf(lines: readonly string[]): SourceTable {
  return {
    type: "table",
    rows: lines.map((line) =>
      line.split("\t").map((cell) => ({ paragraphs: [plainParagraph(cell.trim())], align: undefined })),
    ),
    look: {},
  };
}
