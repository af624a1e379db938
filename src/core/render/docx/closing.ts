import { textOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { attendance, type ClosingMode, closingMode, isDateBelow, noteText, signatureLines } from "../../draft/wording";
import { sealRows } from "../../layout/closing/seals";
import { STAMP, TITLE_GAP } from "../../layout/closing/stamped";
import { unsealedWidth } from "../../layout/closing/unsealed";
import { largest } from "../../layout/metrics";
import { CELL, CHARACTER_HEIGHT, ONE_LINE, TWO_LINES, TYPE_AREA } from "../../standard/geometry";
import { CHARACTER, characters, type Grid, gridWhite, TEXT_WIDTH, twips } from "./measures";
import { type IndentModel, type ParagraphModel, paragraph, run } from "./model";

/**
 * What stands between the list of attachments and the next page: names and date, note (GB/T 9704—2012 7.3.5, 7.3.6, 10.3).
 * `sealRoom`: what is kept free below, in mm.
 */
export function closing(draft: Draft, grid: Grid, sealRoom = 0): readonly ParagraphModel[] {
  const end = [...signatures(draft, grid), ...note(draft), ...room(sealRoom)];
  // Names, date and note stay on one page.
  return [
    ...attendanceLines(draft, grid),
    ...end.map((line, index) => ({ ...line, keepNext: index < end.length - 1 })),
  ];
}

/** 出席, 请假 and 列席; names stand below names (10.3). */
function attendanceLines(draft: Draft, grid: Grid): readonly ParagraphModel[] {
  return attendance(draft).map(({ label, names }, index) =>
    paragraph("Attendance", [run(label, { typeface: "hei" }), run(names)], {
      spacing: { before: index === 0 ? gridWhite(grid, ONE_LINE) : null },
      indent: { left: (2 + characters(label)) * CHARACTER, hanging: characters(label) * CHARACTER },
    }),
  );
}

function signatures(draft: Draft, grid: Grid): readonly ParagraphModel[] {
  const names = signatureLines(draft);
  const date = isDateBelow(draft) ? textOf(draft, "成文日期") : undefined;
  return SIGNATURES[closingMode(draft)](names, date, grid);
}

type Signatures = (names: readonly string[], date: string | undefined, grid: Grid) => readonly ParagraphModel[];

const SIGNATURES: Readonly<Record<ClosingMode, Signatures>> = {
  sealed: (names, date, grid) => (names.length > 1 ? jointSeals : sealed)(names, date, grid),
  "signature-stamp": stamped,
  unsealed,
  none: unsealed,
};

/** The date four characters in, the name centred on it, two lines of white for the seal above (7.3.5.1). */
function sealed(names: readonly string[], date: string | undefined, grid: Grid): readonly ParagraphModel[] {
  const widths = [...names, date ?? ""].map(characters);
  const middle = Math.max(4 + (widths.at(-1) ?? 0) / 2, ...widths.map((width) => width / 2));
  const indents = widths.map((width) => middle - width / 2);
  return lines(names, date, indents, [gridWhite(grid, TWO_LINES)]);
}

/**
 * The date begins two characters right of the name; the names, or a date that is longer, end two characters in; one line of
 * white above (7.3.5.2).
 */
function unsealed(names: readonly string[], date: string | undefined, grid: Grid): readonly ParagraphModel[] {
  const offset = names.length === 0 ? 0 : 2;
  const dateWidth = characters(date ?? "");
  const width = unsealedWidth(largest(names.map(characters)), dateWidth, 1);
  const indents = [...names.map((name) => 2 + width - characters(name)), 2 + width - offset - dateWidth];
  return lines(names, date, indents, [gridWhite(grid, ONE_LINE)]);
}

/** Each name left of its stamp's place, the date one line of white below, all four characters in (7.3.5.3). */
function stamped(names: readonly string[], date: string | undefined, grid: Grid): readonly ParagraphModel[] {
  const beside = 4 + TITLE_GAP + twips(STAMP) / CHARACTER;
  const margin = (STAMP - CHARACTER_HEIGHT) / 2;
  const whites = [gridWhite(grid, TWO_LINES + margin), ...names.slice(1).map(() => gridWhite(grid, 2 * margin))];
  const aboveDate = names.length === 0 ? gridWhite(grid, TWO_LINES) : gridWhite(grid, margin + ONE_LINE);
  return lines(names, date, [...names.map(() => beside), 4], [...whites.slice(0, names.length), aboveDate]);
}

/** Names and date flush right, each with its indent in characters and the white above it in twips. */
function lines(
  names: readonly string[],
  date: string | undefined,
  indents: readonly number[],
  whites: readonly number[],
): readonly ParagraphModel[] {
  const options = (index: number) => ({
    indent: rightIndent(indents[index] ?? 0),
    spacing: { before: whites[index] ?? null },
  });
  const signed = names.map((name, index) => paragraph("Signature", name, options(index)));
  return date === undefined ? signed : [...signed, paragraph("Date", date, options(names.length))];
}

function rightIndent(indent: number): Partial<IndentModel> {
  return { right: Math.round(indent * CHARACTER), rightChars: Math.round(indent * 100) };
}

/** Rows of names at even distances, each wide enough for its seal; the date under the last (7.3.5.1). */
function jointSeals(names: readonly string[], date: string | undefined, grid: Grid): readonly ParagraphModel[] {
  const widest = CELL * Math.max(1, ...names.map(characters));
  const { inRow, between } = sealRows(names, widest, TYPE_AREA.width);
  const rows: ParagraphModel[] = [];
  for (let first = 0; first < names.length; first += inRow) {
    const members = names.slice(first, first + inRow);
    const middles = members.map((_, index) => Math.round((TEXT_WIDTH * (index + 0.5)) / members.length));
    const before = first === 0 ? gridWhite(grid, TWO_LINES) : gridWhite(grid, between);
    rows.push(inColumns("Signature", members, middles, before));
    const last = middles.at(-1);
    if (first + inRow >= names.length && date && last) rows.push(inColumns("Date", [date], [last], null));
  }
  return rows;
}

/** Texts on one line, each centred on its tab stop. */
function inColumns(
  style: "Signature" | "Date",
  texts: readonly string[],
  middles: readonly number[],
  before: number | null,
): ParagraphModel {
  const tabs = middles.map((position) => ({ kind: "center", position }) as const);
  const runs = texts.map((text) => run(text, { after: "tab" }));
  return paragraph(style, runs, { align: "left", tabs, spacing: { before } });
}

function note(draft: Draft): readonly ParagraphModel[] {
  const text = noteText(draft);
  return text === undefined ? [] : [paragraph("Note", text)];
}

/** A line of nothing, in mm. */
function room(height: number): readonly ParagraphModel[] {
  return height > 0 ? [paragraph("Break", "", { spacing: { line: twips(height) } })] : [];
}
