import type { Inline, Row, Table } from "../../draft/draft";
import { largest } from "../metrics";
import { breakCosts } from "../text/break-costs";
import { cellsOf } from "../text/cells";
import { inlineRuns, type Run, type TextStyle } from "../text/run";

/** How wide a column's text is, in mm: on one line, and at least (its longest piece that is not broken). */
interface Need {
  readonly natural: number;
  readonly least: number;
}

/**
 * The widths of a table's columns in mm; together they fill `width`. Columns whose text needs less than an even share get
 * what it needs on one line, the others share the rest by their text, each at least what its longest piece needs. Columns
 * that cannot fit share the width by what they need.
 */
export function columnWidths(table: Table, style: TextStyle, padding: number, width: number): readonly number[] {
  const needs = columnNeeds(table, style).map(({ natural, least }) => ({
    natural: natural + 2 * padding,
    least: least + 2 * padding,
  }));
  const least = sum(needs.map((need) => need.least));
  const natural = sum(needs.map((need) => need.natural));
  if (least >= width) return needs.map((need) => (need.least * width) / least);
  if (natural <= width) return needs.map((need) => need.natural + ((width - natural) * need.natural) / natural);
  return sharedOut(needs, width);
}

function sharedOut(needs: readonly Need[], width: number): readonly number[] {
  const widths = needs.map((need) => need.least);
  const open = new Set(needs.keys());
  let room = width;
  // Round by round, columns that need less than an even share of the room leave the rest to the others.
  for (let settled = true; settled && open.size > 0; ) {
    const share = room / open.size;
    const small = [...open].filter((column) => (needs[column] as Need).natural <= share);
    settled = small.length > 0;
    for (const column of small) {
      widths[column] = (needs[column] as Need).natural;
      room -= widths[column] ?? 0;
      open.delete(column);
    }
  }
  const reserved = sum([...open].map((column) => (needs[column] as Need).least));
  if (room < reserved) return byLeast(needs, width);
  const wanted = sum([...open].map((column) => (needs[column] as Need).natural));
  const free = room - reserved;
  for (const column of open) {
    const { natural, least } = needs[column] as Need;
    widths[column] = least + (free * natural) / wanted;
  }
  return widths;
}

/** Every column its longest piece, and of what is left as much as it wants in proportion. */
function byLeast(needs: readonly Need[], width: number): readonly number[] {
  const least = sum(needs.map((need) => need.least));
  const wanted = sum(needs.map((need) => need.natural - need.least));
  return needs.map((need) => need.least + ((width - least) * (need.natural - need.least)) / wanted);
}

/** More columns than these are not told apart: what stands in the others is put into the last. */
const MOST_COLUMNS = 80;

/** What stands in a row's cell of a table of `count` columns; cells beyond the last column belong to it. */
export function contentOf(row: Row, column: number, count: number): readonly Inline[] {
  const cells = column === count - 1 ? row.cells.slice(column) : row.cells.slice(column, column + 1);
  return cells.flatMap((cell) => cell.content);
}

function columnNeeds(table: Table, style: TextStyle): readonly Need[] {
  const empty = style.size * MM_OF_EMPTY;
  const rows = [table.header, ...table.rows];
  const count = Math.min(MOST_COLUMNS, largest(rows.map((row) => row.cells.length)));
  return Array.from({ length: count }, (_, column) => {
    let natural = empty;
    let least = empty;
    for (const row of rows) {
      const need = needOf(inlineRuns(contentOf(row, column, count), style));
      natural = Math.max(natural, need.natural);
      least = Math.max(least, need.least);
    }
    return { natural, least };
  });
}

/** The width of an empty column in mm for each point of the type: two characters and a half. */
const MM_OF_EMPTY = 0.9;

/** Pieces longer than this may be broken after all: they would leave no room for the others. In mm. */
const LONGEST_PIECE = 30;

function needOf(runs: readonly Run[]): Need {
  const cells = cellsOf(runs);
  const costs = breakCosts(cells);
  let natural = 0;
  let piece = 0;
  let least = 0;
  cells.forEach((cell, index) => {
    if (costs[index] !== Number.POSITIVE_INFINITY) piece = 0;
    piece += cell.width;
    natural += cell.width;
    least = Math.max(least, piece);
  });
  return { natural, least: Math.min(least, LONGEST_PIECE) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
