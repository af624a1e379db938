import { readTable } from "../draft/body/table";
import type { Alignment, Cell, Table } from "../draft/draft";
import { LazyLines } from "../draft/lines";
import type { LeftOut } from "./left-out";
import { markdownPieces } from "./markdown";
import { plainParagraph, type SourceCell, type SourceTable } from "./source";

const ROW = /^\s*\|/u;

/** Between cells; behind a backslash it is a character. */
const BAR = /(?<!\\)\|/gu;

/**
 * The table of Markdown that begins at a line, and the line behind it; undefined where none begins. It is what a draft
 * takes for one; its signs are added to what is left out, since the draft gets its own.
 */
export function markdownTable(
  lines: readonly string[],
  from: number,
  leftOut: LeftOut[],
): { readonly table: SourceTable; readonly next: number } | undefined {
  if (!ROW.test(lines[from] ?? "") || !tableIn(lines.slice(from, from + 2).join("\n"))) return undefined;
  let next = from + 2;
  while (ROW.test(lines[next] ?? "")) next++;
  const text = lines.slice(from, next).join("\n");
  const block = tableIn(text);
  if (!block) return undefined;
  const [head = "", rule = "", ...rows] = lines.slice(from, next);
  const bars = [head, ...rows].join("").match(BAR) ?? [];
  leftOut.push({ kind: "markup", text: rule.trim() }, { kind: "markup", text: bars.join("") });
  const cellsOf = (cells: readonly Cell[]) =>
    cells.map((cell, column) =>
      sourceCell(text.slice(cell.range.start, cell.range.end), block.alignments[column], leftOut),
    );
  return {
    table: { type: "table", rows: [block.header, ...block.rows].map(({ cells }) => cellsOf(cells)), look: {} },
    next,
  };
}

function tableIn(text: string): Table | undefined {
  const block = readTable({ masked: text, lines: new LazyLines(text, 0, text) }, 0)?.block;
  return block?.type === "table" ? block : undefined;
}

function sourceCell(written: string, align: Alignment, leftOut: LeftOut[]): SourceCell {
  const text = written.replaceAll("\\|", "|");
  return { paragraphs: [{ ...plainParagraph(""), pieces: markdownPieces(text, leftOut) }], align };
}
