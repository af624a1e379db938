import { range } from "../../text/range";
import type { Alignment, Cell, Row } from "../draft";
import { type Line, trimmed } from "../lines";
import { inlineOf, trimPieces } from "./inline";
import type { BlockReading, BodySource } from "./source";

const PIPE = "|";

/** A pipe table: a header row, right below it the separator row, then rows as long as lines begin with a pipe. */
export function readTable(source: BodySource, index: number): BlockReading | undefined {
  const first = source.lines.at(index);
  const second = source.lines.at(index + 1);
  if (!isRow(source, first) || !isRow(source, second) || second.number !== first.number + 1) return undefined;
  const separators = cellsOf(source.masked, second).map((cell) => source.masked.slice(cell.start, cell.end));
  if (!separators.every(isSeparator)) return undefined;
  const rows: Row[] = [];
  let last = second;
  let next = index + 2;
  for (let line = source.lines.at(next); isRow(source, line) && line.number === last.number + 1; ) {
    rows.push(rowOf(source.masked, line));
    last = line;
    line = source.lines.at(++next);
  }
  return {
    block: {
      type: "table",
      range: range(first.start, last.end),
      header: rowOf(source.masked, first),
      rows,
      alignments: separators.map(alignmentOf),
    },
    next,
  };
}

function isRow(source: BodySource, line: Line | undefined): line is Line {
  return line !== undefined && source.masked[line.start] === PIPE;
}

function isSeparator(cell: string): boolean {
  return /^:?-+:?$/.test(cell);
}

function alignmentOf(separator: string): Alignment {
  const right = separator.endsWith(":");
  if (separator.startsWith(":")) return right ? "center" : "left";
  return right ? "right" : undefined;
}

function rowOf(masked: string, line: Line): Row {
  const cells = cellsOf(masked, line).map(
    (cell): Cell => ({ range: cell, content: trimPieces(inlineOf(masked, cell.start, cell.end, true)) }),
  );
  return { range: range(line.start, line.end), cells };
}

/** What stands between the pipes; the pipe that closes the row may be missing. */
function cellsOf(masked: string, line: Line) {
  const cells = [];
  let start = line.start + 1;
  for (let offset = start; offset < line.end; offset++) {
    if (masked[offset] !== PIPE || masked[offset - 1] === "\\") continue;
    cells.push(trimmed(masked, start, offset));
    start = offset + 1;
  }
  if (start < line.end || cells.length === 0) cells.push(trimmed(masked, start, line.end));
  return cells;
}
