import type { Cell, Row, Table } from "../../draft/draft";
import { cellWidth, characterHeight } from "../../layout/metrics";
import type { Frame } from "../../layout/sheet";
import { LINE_WHITE, PADDING, paddingIn, settingFor } from "../../layout/table/table";
import type { HouseStyle } from "../../standard/house-style";
import { centredIndent } from "./centred-lines";
import { characters, tableLine, twips } from "./measures";
import { type CellModel, paragraph, type RowModel, type TableModel } from "./model";
import { runsOf } from "./runs";
import type { Align, StyleId } from "./styles";

/** What a word processor takes off a cell's width at each side for its rule, in twips; the pages' text fits to the hair. */
const RULE_SHARE = 12;

/** A ruled table with the columns that the pages have; its head stands on every page that it reaches, and no row is split. */
export function tableModel(table: Table, frame: Frame, house: HouseStyle): TableModel {
  const { widths, style } = settingFor(table, frame, house);
  const columns = widths.map(twips);
  // A table has one padding for all its cells: what the narrowest column leaves.
  const padding = Math.min(...widths.map((width) => paddingIn(width, style.size)));
  const rowModel = (row: Row, isHeader: boolean): RowModel => ({
    isHeader,
    revision: null,
    cells: columns.map((width, index) =>
      cellModel(row.cells[index], {
        width,
        padding,
        points: style.size,
        isUsual: style.size === house.tableSize,
        align: table.alignments[index],
        isHeader,
      }),
    ),
  });
  return {
    type: "table",
    table: {
      width: columns.reduce((sum, width) => sum + width, 0),
      ruled: {
        across: Math.max(0, twips(padding) - RULE_SHARE),
        above: twips(PADDING.above - (characterHeight(style.size) * LINE_WHITE) / 2),
      },
      columns,
      rows: [rowModel(table.header, true), ...table.rows.map((row) => rowModel(row, false))],
    },
  };
}

interface CellOptions {
  readonly width: number;
  /** The white at both sides of its text, in mm. */
  readonly padding: number;
  /** The size of the table's text. */
  readonly points: number;
  /** Whether it is that of the styles. */
  readonly isUsual: boolean;
  readonly align: Align | undefined;
  readonly isHeader: boolean;
}

function cellModel(
  cell: Cell | undefined,
  { width, padding, points, isUsual, align, isHeader }: CellOptions,
): CellModel {
  const style: StyleId = isHeader ? "TableHeader" : "TableText";
  const runs = runsOf(cell?.content ?? [], isUsual ? {} : { points });
  const spacing = { line: isUsual ? null : tableLine(points) };
  const text = runs.map((run) => run.text).join("");
  const room = width - 2 * twips(padding);
  const isOneLine = characters(text) * twips(cellWidth(points)) <= room;
  const isCentred = isHeader || align === "center";
  const indent = isOneLine && isCentred ? centredIndent([text], points, room) : {};
  const model = paragraph(style, runs, { align: isHeader ? null : (align ?? null), spacing, ...indent });
  return { width, paragraphs: [model] };
}
