import { characterHeight } from "../../layout/metrics";
import { LINE_WHITE } from "../../layout/table/table";
import { CHARACTER_HEIGHT, LEADING, LINE_PITCH, PAGE, TYPE_AREA } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import { MM_PER_POINT, POINTS } from "../../standard/sizes";
import { isHalfWidth } from "../../text/characters";

/**
 * Lengths of a word processor's file. Word and LibreOffice measure in twips, twentieths of a point; the figures here
 * were found by measuring what LibreOffice makes of them: 22 lines of 28 characters.
 */

/** Millimetres in twips, rounded. */
export function twips(mm: number): number {
  return Math.round(exactTwips(mm));
}

/** Millimetres in twips, with what is less than one. */
export function exactTwips(mm: number): number {
  return (mm / MM_PER_POINT) * 20;
}

/** Twips in millimetres. */
export function millimetres(twips: number): number {
  return (twips / 20) * MM_PER_POINT;
}

/** Millimetres in English Metric Units, which drawings use. */
export function emus(mm: number): number {
  return Math.round(mm * 36000);
}

export const PAPER = { width: twips(PAGE.width), height: twips(PAGE.height) } as const;

/** The white around the type area; a little less at the right, so that rounding never costs the 28th character. */
export const MARGINS = {
  top: twips(TYPE_AREA.top),
  left: 1588,
  right: 1455,
  bottom: twips(PAGE.height - TYPE_AREA.bottom),
} as const;

/** The type area's width as tables and rules use it. */
export const TEXT_WIDTH = twips(TYPE_AREA.width);

/** The grid that text stands in. In twips. */
export interface Grid {
  /** From line to line. */
  readonly line: number;
  /** The white above and below the text in a line. */
  readonly slack: number;
}

/** The line of which 22 fill a page: 580 would leave 21. */
const STANDARD_LINE = 579;

/** Lines as far apart as the house style has them. */
export function gridOf({ linePitch }: Pick<HouseStyle, "linePitch">): Grid {
  const line = linePitch === LINE_PITCH ? STANDARD_LINE : twips(linePitch);
  return { line, slack: (line - twips(CHARACTER_HEIGHT)) / 2 };
}

/** How much narrower a 三号 character is set than it is drawn, so that 28 fill the line. */
export const CHARACTER_SPACING = -4;

/** The width of a 三号 character as it is set. */
export const CHARACTER = POINTS.三号 * 20 + CHARACTER_SPACING;

/** What a space before a paragraph must be for `mm` of white between its text and the text above, both in the grid. */
export function gridWhite({ slack }: Grid, mm: number): number {
  return Math.round(twips(mm) - 2 * slack);
}

/** The height of a line that is set tight around its text. */
export function tightLine(points: number): number {
  return Math.round(points * 20 * 1.2);
}

/** The lowest line that word processors set, 0.7 pt: for paragraphs that only hold a break or a rule. */
export const BREAK_LINE = 14;

/** The white above and below the text in a tight line. */
export function tightSlack(points: number): number {
  return points * 20 * 0.1;
}

/** From line to line in text of any size: its height and the white that the standard keeps (clause 3.2). */
export function fullLine(points: number): number {
  return twips(characterHeight(points) + LEADING);
}

/** From line to line in a table's cell. */
export function tableLine(points: number): number {
  return twips(characterHeight(points) * (1 + LINE_WHITE));
}

/** How far a Chinese glyph reaches above and below the baseline, of its size. */
export const REACH = { above: 0.86, below: 0.14 } as const;

/** The white above and below the text in a line of fixed height: word processors put the baseline at four fifths of it. */
export function fixedSlack(points: number, line: number): { readonly above: number; readonly below: number } {
  return { above: line * 0.8 - points * 20 * REACH.above, below: line * 0.2 - points * 20 * REACH.below };
}

/** The width of the text in characters: digits and Latin letters are half as wide. */
export function characters(text: string): number {
  let width = 0;
  for (const character of text) width += isHalfWidth(character) ? 0.5 : 1;
  return width;
}
