import { valuesOf } from "../../draft/access";
import type { Draft } from "../../draft/draft";
import { type IssuerMark, issuerMark } from "../../draft/wording";
import { COLORS, TYPE_AREA } from "../../standard/geometry";
import type { HouseStyle } from "../../standard/house-style";
import { POINTS } from "../../standard/sizes";
import { baselineFrom, cellWidth, characterHeight, largest } from "../metrics";
import type { Item } from "../page";
import { PORTRAIT } from "../sheet";
import { singleLine } from "../text/break-lines";
import type { Line } from "../text/line";
import { alignedItems } from "../text/lines-of-text";
import { lineItems } from "../text/place-line";
import { type Run, runsOfValues, type TextStyle } from "../text/run";

/** The mark's items and where its characters end, in mm on the page. */
export interface PlacedMark {
  readonly items: readonly Item[];
  readonly bottom: number;
}

/** The smallest size of a stack of names; more names than fit are led by the first alone (条例 art. 9). */
const SMALLEST = POINTS.二号;

/** The mark is not as wide as the type area. */
const WIDEST = TYPE_AREA.width - 6;

/** The heights that a stack of names has at most, in mm: the usual, and those where the first page has no room for text. */
export const HIGHEST_MARKS = [62, 45, 32] as const;

/** From one name of a stack to the next, in heights of a character. */
const STACK_PITCH = 1.25;

/** Between the names of a stack and 文件, in characters. */
const BESIDE = 0.4;

/**
 * The issuers' mark (发文机关标志) in red 小标宋, no larger than the house style has it, its upper edge at `top`, in the middle of
 * the type area (7.2.4); a stack of names is no higher than `highest` mm.
 */
export function issuerMarkItems(
  draft: Draft,
  { issuerMarkSize }: HouseStyle,
  top: number,
  highest: number = HIGHEST_MARKS[0],
): PlacedMark | undefined {
  const mark = issuerMark(draft);
  if (!mark) return undefined;
  const isStack = mark.names.length > 1 && mark.names.length <= mostNames(highest);
  if (isStack) return stackedMark(draft, mark, issuerMarkSize, top, highest);
  return singleMark(draft, mark, issuerMarkSize, top);
}

/** How many names a stack of that height holds, in mm. */
export function mostNames(highest: number): number {
  return Math.floor((highest / characterHeight(SMALLEST) - 1) / STACK_PITCH) + 1;
}

function markStyle(size: number): TextStyle {
  return { font: "title-song", size, color: COLORS.red, element: "发文机关标志" };
}

function markRuns(draft: Draft, text: string, size: number): readonly Run[] {
  const written = valuesOf(draft, "发文机关标志");
  return runsOfValues(text, written.length > 0 ? written : valuesOf(draft, "发文机关"), markStyle(size));
}

/** The first name alone. */
function singleMark(draft: Draft, mark: IssuerMark, largestSize: number, top: number): PlacedMark {
  const text = (mark.names[0] ?? "") + mark.suffix;
  const natural = singleLine(markRuns(draft, text, largestSize)).end;
  const size = Math.min(largestSize, (largestSize * WIDEST) / natural);
  const items = alignedItems(markRuns(draft, text, size), "center", PORTRAIT, baselineFrom(top, size));
  return { items, bottom: top + characterHeight(size) };
}

/** The names one above the other, spread to one width, 文件 beside their middle. */
function stackedMark(draft: Draft, mark: IssuerMark, largestSize: number, top: number, highest: number): PlacedMark {
  const longest = largest(mark.names.map((name) => singleLine(markRuns(draft, name, largestSize)).end));
  const beside = mark.suffix === "" ? 0 : cellWidth(largestSize) * (mark.suffix.length + BESIDE);
  const heightAtLargest = characterHeight(largestSize) * ((mark.names.length - 1) * STACK_PITCH + 1);
  const scale = Math.min(1, WIDEST / (longest + beside), highest / heightAtLargest);
  const size = largestSize * scale;
  if (size < SMALLEST) return singleMark(draft, mark, largestSize, top);
  const width = longest * scale;
  const left = TYPE_AREA.left + (TYPE_AREA.width - width - beside * scale) / 2;
  const pitch = characterHeight(size) * STACK_PITCH;
  const names = mark.names.flatMap((name, index) => {
    const line = spreadTo(singleLine(markRuns(draft, name, size)), width);
    return lineItems(line, left, baselineFrom(top + index * pitch, size));
  });
  const bottom = top + (mark.names.length - 1) * pitch + characterHeight(size);
  const suffixLeft = left + width + cellWidth(size) * BESIDE;
  const middle = (top + bottom) / 2 - characterHeight(size) / 2;
  const suffix = singleLine([{ text: mark.suffix, style: markStyle(size) }]);
  return { items: [...names, ...lineItems(suffix, suffixLeft, baselineFrom(middle, size))], bottom };
}

/** The characters with even white between them, so that the line is `width` mm wide. */
function spreadTo(line: Line, width: number): Line {
  const gap = line.cells.length > 1 ? (width - line.end) / (line.cells.length - 1) : 0;
  return { ...line, xs: line.xs.map((x, index) => x + index * gap), end: line.end + gap * (line.cells.length - 1) };
}
