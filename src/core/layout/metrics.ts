import { CELL, CHARACTER_HEIGHT, LINE_PITCH } from "../standard/geometry";
import { MM_PER_POINT, POINTS } from "../standard/sizes";

/** Where Chinese fonts put the baseline: this share of the em below its upper edge. */
const ASCENT = 0.88;

/** A line as thin as this, in mm, is no overflow: it is what adding up tenths leaves. */
export const TOLERANCE = 0.001;

/** The largest of the numbers, however many there are; `least` when none is larger. */
export function largest(numbers: readonly number[], least = 0): number {
  return numbers.reduce((most, number) => Math.max(most, number), least);
}

/** The width in mm of a full-width character's cell in a type of `size` points: the 28-column grid, scaled. */
export function cellWidth(size: number): number {
  return (CELL * size) / POINTS.三号;
}

/** The height in mm that a character of `size` points takes on the grid (reading G1 of the grid). */
export function characterHeight(size: number): number {
  return (CHARACTER_HEIGHT * size) / POINTS.三号;
}

/** The height in mm of that many lines of 3号 type, from the first one's upper edge to the last one's lower. */
export function rowsHeight(rows: number, pitch: number = LINE_PITCH): number {
  return rows === 0 ? 0 : (rows - 1) * pitch + CHARACTER_HEIGHT;
}

/** The baseline in mm of a character of `size` points whose place on the grid begins at `top`: the glyph's em is centred on it. */
export function baselineFrom(top: number, size: number): number {
  const em = size * MM_PER_POINT;
  return top + (characterHeight(size) - em) / 2 + ASCENT * em;
}

/** The baseline in mm of a character of `size` points whose middle lies at `middle`. */
export function baselineAround(middle: number, size: number): number {
  return baselineFrom(middle - characterHeight(size) / 2, size);
}
