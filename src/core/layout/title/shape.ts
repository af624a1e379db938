/** What each character costs that a line is wider than is comfortable. */
const CROWDED = 20;

/** What the shapes cost that the standard does not know, and two equal lines, which are put up with. */
const HOURGLASS = 120;
const RECTANGLE = 100;
const EQUAL_PAIR = 3;

/** What a line of a character or two costs. */
const TINY = 200;

/**
 * How far the lines of a title are from a good shape; 0 is best. The standard asks for a trapezoid or a diamond
 * (GB/T 9704—2012 7.3.1): an hourglass, equal lines and a line of a character or two are worse than anything else.
 */
export function shapeCost(widths: readonly number[], columns: number): number {
  return crowding(widths, columns) + raggedness(widths) + contour(widths) + tininess(widths);
}

/** How wide a line of a title is at most where `columns` characters fit: it does not go from edge to edge. */
export function comfortable(columns: number): number {
  return columns - 2;
}

/** A line that nearly fills the page makes no shape. */
export function crowding(widths: readonly number[], columns: number): number {
  return widths.reduce((cost, width) => cost + Math.max(0, width - comfortable(columns)) * CROWDED, 0);
}

/** Lines of a length are pleasant to read; a step of two or three characters makes the shape. */
function raggedness(widths: readonly number[]): number {
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  return widths.reduce((cost, width) => cost + (width - mean) ** 2, 0) / widths.length;
}

function contour(widths: readonly number[]): number {
  if (isRectangle(widths)) return RECTANGLE;
  if (isHourglass(widths)) return HOURGLASS;
  return widths.length === 2 && widths[0] === widths[1] ? EQUAL_PAIR : 0;
}

/** Whether three lines or more are all of one width; two are put up with. */
export function isRectangle(widths: readonly number[]): boolean {
  return widths.length > 2 && widths.every((width) => width === widths[0]);
}

/** Whether the widths shrink and then grow again. */
export function isHourglass(widths: readonly number[]): boolean {
  const steps = widths.slice(1).map((width, index) => Math.sign(width - (widths[index] ?? 0)));
  const turns = steps.filter((step) => step !== 0);
  const firstFall = turns.indexOf(-1);
  return firstFall >= 0 && turns.indexOf(1, firstFall) > firstFall;
}

/** Whether a line is of a character or two. */
export function isTiny(width: number): boolean {
  return width < 3;
}

function tininess(widths: readonly number[]): number {
  return widths.filter(isTiny).length * TINY;
}
