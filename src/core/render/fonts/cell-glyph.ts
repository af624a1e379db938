import { isHalfWidth } from "../../text/characters";
import { lazy } from "../../text/lazy";
import { glyphPlacement, ROOM_BEFORE } from "../glyph-placement";
import { charstringOf } from "./charstring";
import type { FaceGlyph } from "./face-reader";
import { FULL_ADVANCE, HALF_ADVANCE, UNITS_PER_EM } from "./metrics";
import { type Contour, type Outline, rectangle, transformed } from "./outline";
import type { SubsetGlyph } from "./subset-font";
import type { Points } from "./truetype/contours";
import { writeGlyph } from "./truetype/glyph-description";

/** As much of half a cell as the ink of a letter may fill before it is made narrower. */
const HALF_INK = 470;

/**
 * A font's glyph as one of our own, with the advance of the character's cell. Where the font's advance differs
 * (proportional digits, Latin quotation marks), the glyph is moved to its place in the cell; letters wider than half a
 * cell are narrowed, for their neighbours stand half a cell away.
 */
export function cellGlyph(character: string, source: FaceGlyph, unitsPerEm: number): SubsetGlyph {
  const scale = UNITS_PER_EM / unitsPerEm;
  const cell = cellOf(character);
  const { bounds, advance } = source;
  const ink = bounds ? (bounds.right - bounds.left) * scale : 0;
  const narrowing = cell === HALF_ADVANCE && ink > HALF_INK ? HALF_INK / ink : 1;
  const shift =
    narrowing < 1 && bounds
      ? (cell - HALF_INK) / 2 - bounds.left * scale * narrowing
      : (cell - advance * scale) * ROOM_BEFORE[glyphPlacement(character)];
  return placedGlyph(character, cell, source, unitsPerEm, narrowing, shift);
}

/** The glyph drawn from edge to edge of its cell, so that the dashes of a run join. */
export function joiningGlyph(character: string, source: FaceGlyph, unitsPerEm: number): SubsetGlyph {
  const { bounds } = source;
  const scale = UNITS_PER_EM / unitsPerEm;
  const widening = bounds ? FULL_ADVANCE / (Math.max(1, bounds.right - bounds.left) * scale) : 1;
  const shift = bounds ? -bounds.left * scale * widening : 0;
  return placedGlyph(character, FULL_ADVANCE, source, unitsPerEm, widening, shift);
}

/** The glyph with its x multiplied by `scaleX` and then moved by `shift` thousandths of an em. */
function placedGlyph(
  character: string,
  advance: number,
  source: FaceGlyph,
  unitsPerEm: number,
  scaleX: number,
  shift: number,
): SubsetGlyph {
  const scale = UNITS_PER_EM / unitsPerEm;
  const x = (value: number) => value * scale * scaleX + shift;
  const { bounds } = source;
  const description = lazy(() => source.description?.(scaleX, shift / scale));
  return {
    character,
    advance,
    bounds: bounds && {
      left: x(bounds.left),
      bottom: bounds.bottom * scale,
      right: x(bounds.right),
      top: bounds.top * scale,
    },
    charstring: lazy(() => charstring(transformed(source.outline(), scale * scaleX, scale, shift), advance)),
    unitsPerEm: source.description && unitsPerEm,
    description: (units) => (units === unitsPerEm ? description() : undefined),
  };
}

/** What stands for a character that no font has: an empty box, so that nothing vanishes unseen. */
export function boxGlyph(character: string): SubsetGlyph {
  const advance = cellOf(character);
  const [left, right, bottom, top, line] = [60, advance - 60, -60, 800, 40];
  const bounds = { left, right, bottom, top };
  const hole = { left: left + line, right: right - line, bottom: bottom + line, top: top - line };
  const outline = [rectangle(bounds), rectangle(hole, true)];
  return {
    character,
    advance,
    bounds,
    charstring: () => charstring(outline, advance),
    unitsPerEm: undefined,
    description: (units) =>
      writeGlyph(transformed(outline, units / UNITS_PER_EM, units / UNITS_PER_EM, 0).map(cornersOf)),
  };
}

/** Whether the character draws nothing by its nature: white space, controls, selectors of variants. */
export function isBlank(character: string): boolean {
  return /^[\p{White_Space}\p{Control}\p{Default_Ignorable_Code_Point}]$/u.test(character);
}

/** A glyph without ink, for spaces and for characters that only steer others. */
export function blankGlyph(character: string): SubsetGlyph {
  const advance = cellOf(character);
  return {
    character,
    advance,
    bounds: undefined,
    charstring: () => charstring([], advance),
    unitsPerEm: undefined,
    description: () => new Uint8Array(),
  };
}

function cellOf(character: string): number {
  return isHalfWidth(character) ? HALF_ADVANCE : FULL_ADVANCE;
}

function charstring(outline: Outline, advance: number): Uint8Array {
  return charstringOf(outline, advance === FULL_ADVANCE ? undefined : advance - HALF_ADVANCE);
}

/** A contour of straight lines by its corners. */
function cornersOf({ start, segments }: Contour): Points {
  const corners = [start, ...segments];
  return { xs: corners.map(([x]) => x), ys: corners.map(([, y]) => y), isOn: corners.map(() => true) };
}
