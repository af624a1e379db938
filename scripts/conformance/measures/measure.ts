import type { Stroke } from "../read/page-read";
import type { TextLine } from "../read/text-lines";
import { points, type Subject } from "../subject";

/** What was measured, and on which page; each on the unit of its figure. */
export interface Measured {
  readonly page: number;
  readonly value: number | string;
}

/** Measures a figure wherever the document has it: nothing where the element is absent. */
export type Measure = (subject: Subject) => readonly Measured[];

/** What is measured of a line, if there is one. */
export function of(line: TextLine | undefined, measured: (line: TextLine) => number | string): readonly Measured[] {
  return line ? [{ page: line.page, value: measured(line) }] : [];
}

export function ofEach(lines: readonly TextLine[], measured: (line: TextLine) => number | string): readonly Measured[] {
  return lines.map((line) => ({ page: line.page, value: measured(line) }));
}

/** What is measured between two lines, if both are there and on one page. */
export function between(
  upper: TextLine | undefined,
  lower: TextLine | undefined,
  measured: (upper: TextLine, lower: TextLine) => number,
): readonly Measured[] {
  return upper && lower && upper.page === lower.page ? [{ page: lower.page, value: measured(upper, lower) }] : [];
}

export function white(upper: TextLine, lower: TextLine): number {
  return lower.top - upper.bottom;
}

/** From upper edge to upper edge. */
export function step(upper: TextLine, lower: TextLine): number {
  return lower.top - upper.top;
}

/** By how much a number is more than it may be. */
export function excess(found: number, most: number): number {
  return Math.max(0, found - most);
}

/** The typefaces by the fonts that npm brings for them. */
const FACES: Readonly<Record<string, string>> = {
  "NotoSerifSC-Light": "仿宋体",
  "LXGWWenKai-Regular": "楷体",
  "NotoSansSC-Medium": "黑体",
  "NotoSerifSC-Regular": "宋体",
  "NotoSerifSC-Bold": "小标宋体",
};

/** Each size in points, typeface and colour of the lines, once a line. */
export function sizes(lines: readonly TextLine[]): readonly Measured[] {
  return distinct(lines, ({ glyph }) => points(glyph.em));
}

export function faces(lines: readonly TextLine[]): readonly Measured[] {
  return distinct(lines, ({ glyph }) => FACES[glyph.font] ?? glyph.font);
}

export function colors(lines: readonly TextLine[]): readonly Measured[] {
  return distinct(lines, ({ glyph }) => glyph.color);
}

function distinct(
  lines: readonly TextLine[],
  measured: (character: TextLine["characters"][number]) => number | string,
): readonly Measured[] {
  return lines.flatMap(({ page, characters }) =>
    [...new Set(characters.map(measured))].map((value) => ({ page, value })),
  );
}

/** The parts of lines that lie between two characters, counted from 0. */
export function stretchOf(line: TextLine | undefined, from: number, to?: number): readonly TextLine[] {
  const characters = line?.characters.slice(from, to) ?? [];
  return line && characters.length > 0 ? [{ ...line, characters }] : [];
}

/**
 * Lines that begin with no opening mark: such a mark may have lost the white half of its cell, and its painted em then
 * reaches to the left of it.
 */
export function opensPlainly(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.filter(({ text }) => !/^[（“‘《〈【〔]/u.test(text));
}

/** Lines that end with no closing mark, whose em may likewise reach to the right of its cell. */
export function endsPlainly(lines: readonly TextLine[]): readonly TextLine[] {
  return lines.filter(({ text }) => !/[，。、；：？！）”’》〉】〕]$/u.test(text));
}

export const RED = "#FF0000";

/** A line across at least half the page is a rule of the document and none of a table's. */
const LEAST_RULE = 150;

/** The long level strokes of a page in the colour, from above to below. */
export function rulesOn(subject: Subject, page: number, color: string): readonly Stroke[] {
  const strokes = subject.pages[page - 1]?.strokes ?? [];
  return strokes
    .filter(
      (stroke) => stroke.color === color && stroke.y1 === stroke.y2 && Math.abs(stroke.x2 - stroke.x1) > LEAST_RULE,
    )
    .sort((one, other) => one.y1 - other.y1);
}
