import type { Alignment, Row, Table } from "../../draft/draft";
import { COLORS } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import { POINTS } from "../../standard/sizes";
import type { Typeface } from "../../standard/typefaces";
import { baselineFrom, cellWidth, characterHeight, largest } from "../metrics";
import type { Item } from "../page";
import type { Frame } from "../sheet";
import { type Strip, strip, withAbove } from "../strip";
import { breakLines } from "../text/break-lines";
import type { Line } from "../text/line";
import { lineItems } from "../text/place-line";
import { inlineRuns, styleOf, type TextStyle } from "../text/run";
import { columnWidths, contentOf } from "./columns";

/** Sizes that a table is made smaller to where it is too wide (not in the standard). */
const SMALLEST = POINTS.小五;
const SMALLER = [POINTS.四号, POINTS.小四, POINTS.五号, SMALLEST] as const;

/** White between a cell's text and its edges, in mm. */
export const PADDING = { across: 1.4, above: 1.6 } as const;

/** The least white beside a cell's text in a table of very many columns, in mm. */
const LEAST_PADDING = 0.2;

/** How many columns fit into `width` mm with a character of the smallest type in each; more are set smaller still. */
export function mostColumns(width: number): number {
  return Math.floor(width / (cellWidth(SMALLEST) + 2 * LEAST_PADDING));
}

/** White between two lines of a cell, in mm for each mm of a character. */
export const LINE_WHITE = 0.35;

/** The thickness of a table's lines, in mm. */
const BORDER = 0.25;

/** How a table is set. */
export interface Setting {
  readonly style: TextStyle;
  readonly headStyle: TextStyle;
  readonly widths: readonly number[];
  readonly left: number;
  readonly alignments: readonly Alignment[];
  /** The highest that a strip may be, in mm. */
  readonly highest: number;
  /** Whether there is always a row above, on every page, so that its lower line is the rows' upper one. */
  readonly isBelowRow?: boolean;
}

/**
 * A table as wide as the frame: breaks between rows, its head above it again on every page. A row higher than a page is
 * divided between its lines.
 */
export function tableStrips(table: Table, frame: Frame, house: HouseStyle): readonly Strip[] {
  const setting = settingFor(table, frame, house);
  const head = rowStrips(table.header, setting, setting.headStyle, true);
  const [whole] = head;
  const repeated = whole && head.length === 1 && whole.height <= setting.highest / 2 ? whole : undefined;
  // A row stays whole where a page has room for it below the repeated head.
  const room = { ...setting, highest: setting.highest - (repeated?.height ?? 0), isBelowRow: repeated !== undefined };
  const rows = table.rows.flatMap((row) => rowStrips(row, room, setting.style, false));
  const repeating = repeated ? rows.map((row) => ({ ...row, repeated })) : rows;
  // The head is not left alone at the foot of a page.
  const [first, ...others] = repeating;
  const kept = first ? [{ ...first, takesAlong: head.length }] : [];
  return [...withAbove(head, undefined), ...kept, ...others];
}

/**
 * The largest size in which every column has room for two characters, and the columns in it; a table of very many columns
 * is set as small as one character in each needs.
 */
export function settingFor(table: Table, frame: Frame, { tableTypeface: typeface, tableSize }: HouseStyle): Setting {
  for (const size of [tableSize, ...SMALLER.filter((each) => each < tableSize)]) {
    const setting = settingAt(size, table, frame, typeface);
    const least = 2 * PADDING.across + 2 * cellWidth(size);
    if (setting.widths.every((width) => width >= least)) return setting;
  }
  const narrowest = Math.min(...settingAt(SMALLEST, table, frame, typeface).widths);
  const size = Math.min(SMALLEST, (narrowest - 2 * LEAST_PADDING) / cellWidth(1));
  return settingAt(size, table, frame, typeface);
}

function settingAt(size: number, table: Table, frame: Frame, font: Typeface): Setting {
  const style = styleOf("表格", { size, font });
  return {
    style,
    headStyle: { ...style, font: "hei" },
    widths: columnWidths(table, style, PADDING.across, frame.width),
    left: frame.left,
    alignments: table.alignments,
    highest: frame.bottom - frame.top,
  };
}

/** The white at both sides of a cell's text, in mm: less where the column has no room for two characters. */
export function paddingIn(width: number, size: number): number {
  return Math.min(PADDING.across, Math.max(LEAST_PADDING, (width - 2 * cellWidth(size)) / 2));
}

function rowStrips(row: Row, setting: Setting, style: TextStyle, isHead: boolean): readonly Strip[] {
  const height = characterHeight(style.size);
  const pitch = height * (1 + LINE_WHITE);
  const columns = setting.widths.map((width, column) => {
    const runs = inlineRuns(contentOf(row, column, setting.widths.length), style);
    const room = width - 2 * paddingIn(width, style.size);
    return breakLines(runs, { firstIndent: 0, indent: 0, width: room, isRagged: true });
  });
  const perStrip = Math.max(1, Math.floor((setting.highest - 2 * PADDING.above - height) / pitch) + 1);
  const count = Math.max(1, mostLines(columns));
  const strips: Strip[] = [];
  for (let from = 0; from < count; from += perStrip) {
    const parts = columns.map((lines) => lines.slice(from, from + perStrip));
    const most = Math.max(1, mostLines(parts));
    const total = 2 * PADDING.above + (most - 1) * pitch + height;
    strips.push(rowStrip(parts, setting, { total, pitch, height, isHead, size: style.size }));
  }
  return strips;
}

function mostLines(columns: readonly (readonly Line[])[]): number {
  return largest(columns.map((lines) => lines.length));
}

interface RowMeasure {
  readonly total: number;
  readonly pitch: number;
  readonly height: number;
  readonly isHead: boolean;
  readonly size: number;
}

function rowStrip(columns: readonly (readonly Line[])[], setting: Setting, measure: RowMeasure): Strip {
  const items: Item[] = [];
  let left = setting.left;
  columns.forEach((lines, column) => {
    const width = setting.widths[column] ?? 0;
    const padding = paddingIn(width, measure.size);
    const textHeight = (lines.length - 1) * measure.pitch + measure.height;
    const top = (measure.total - textHeight) / 2;
    const alignment = measure.isHead ? "center" : setting.alignments[column];
    lines.forEach((line, index) => {
      const offset = offsetOf(line, alignment, width - 2 * padding);
      const baseline = baselineFrom(top + index * measure.pitch, measure.size);
      items.push(...lineItems(line, left + padding + offset, baseline));
    });
    left += width;
  });
  return strip(measure.total, [...items, ...borders(setting, measure)], 0);
}

function offsetOf(line: Line, alignment: Alignment, width: number): number {
  const free = Math.max(0, width - line.end);
  if (alignment === "center") return free / 2;
  return alignment === "right" ? free : 0;
}

/** The lines around a row's cells, but for the one that it shares with the row above. */
function borders(setting: Setting, { total }: RowMeasure): readonly Item[] {
  const line = (x1: number, y1: number, x2: number, y2: number): Item => ({
    type: "rule",
    x1,
    y1,
    x2,
    y2,
    width: BORDER,
    color: COLORS.black,
    element: "表格",
  });
  const edges = [setting.left];
  for (const width of setting.widths) edges.push((edges.at(-1) ?? 0) + width);
  const right = edges.at(-1) ?? setting.left;
  return [
    ...(setting.isBelowRow ? [] : [line(setting.left, 0, right, 0)]),
    line(setting.left, total, right, total),
    ...edges.map((x) => line(x, 0, x, total)),
  ];
}
