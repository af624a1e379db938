import { align } from "../../../diff/align";
import type { RevisionModel, RowModel, TableModel } from "../model";
import type { Revisions } from "./revisions";
import { likenessOf } from "./signs";
import { revisedStory, trackStory } from "./track-paragraphs";

/** The table after, with the rows that came in and went out; both have as many columns. */
export function trackTable(before: TableModel, after: TableModel, revisions: Revisions): TableModel {
  const rows = align(before.table.rows, after.table.rows, likenessOf<RowModel>()).map((pair): RowModel => {
    if (!pair.after) return revisedRow(pair.before, "del", revisions);
    if (!pair.before) return revisedRow(pair.after, "ins", revisions);
    const old = pair.before.cells;
    const cells = pair.after.cells.map((cell, index) => ({
      ...cell,
      paragraphs: trackStory(old[index]?.paragraphs ?? [], cell.paragraphs, revisions),
    }));
    return { ...pair.after, cells };
  });
  return { ...after, table: { ...after.table, rows } };
}

/** A table that came in or went out as a whole. */
export function revisedTable(model: TableModel, type: RevisionModel["type"], revisions: Revisions): TableModel {
  return { ...model, table: { ...model.table, rows: model.table.rows.map((row) => revisedRow(row, type, revisions)) } };
}

function revisedRow(row: RowModel, type: RevisionModel["type"], revisions: Revisions): RowModel {
  const cells = row.cells.map((cell) => ({ ...cell, paragraphs: revisedStory(cell.paragraphs, type, revisions) }));
  return { ...row, revision: revisions.of(type), cells };
}
