import { isHalfWidth } from "../../text/characters";
import { glyphPlacement, ROOM_BEFORE } from "../glyph-placement";
import { charstringOf } from "./charstring";
import { FULL_ADVANCE, HALF_ADVANCE, UNITS_PER_EM } from "./metrics";
import { boundsOf, type Outline, rectangle, transformed } from "./outline";
import type { SubsetGlyph } from "./subset-font";

/** As much of half a cell as the ink of a letter may fill before it is made narrower. */
const HALF_INK = 470;

/**
 * A font's glyph as one of our own: 1000 units to the em, with the advance of the character's cell. Where the font's
 * advance differs (proportional digits, Latin quotation marks), the glyph is moved to its place in the cell; letters
 * wider than half a cell are narrowed, for their neighbours stand half a cell away.
 */
export function cellGlyph(character: string, outline: Outline, advance: number, unitsPerEm: number): SubsetGlyph {
  const scale = UNITS_PER_EM / unitsPerEm;
  const cell = isHalfWidth(character) ? HALF_ADVANCE : FULL_ADVANCE;
  const bounds = boundsOf(outline);
  const ink = bounds ? (bounds.right - bounds.left) * scale : 0;
  const narrowing = cell === HALF_ADVANCE && ink > HALF_INK ? HALF_INK / ink : 1;
  const shift =
    narrowing < 1 && bounds
      ? (cell - HALF_INK) / 2 - bounds.left * scale * narrowing
      : (cell - advance * scale) * ROOM_BEFORE[glyphPlacement(character)];
  return glyph(character, transformed(outline, scale * narrowing, scale, shift), cell);
}

/** The glyph drawn from edge to edge of its cell, so that the dashes of a run join. */
export function joiningGlyph(character: string, outline: Outline, unitsPerEm: number): SubsetGlyph {
  const scale = UNITS_PER_EM / unitsPerEm;
  const bounds = boundsOf(outline);
  if (!bounds) return glyph(character, outline, FULL_ADVANCE);
  const scaleX = FULL_ADVANCE / Math.max(1, bounds.right - bounds.left);
  return glyph(character, transformed(outline, scaleX, scale, -bounds.left * scaleX), FULL_ADVANCE);
}

/** What stands for a character that no font has: an empty box, so that nothing vanishes unseen. */
export function boxGlyph(character: string): SubsetGlyph {
  const advance = isHalfWidth(character) ? HALF_ADVANCE : FULL_ADVANCE;
  const [left, right, bottom, top, line] = [60, advance - 60, -60, 800, 40];
  const hole = { left: left + line, right: right - line, bottom: bottom + line, top: top - line };
  return glyph(character, [rectangle({ left, right, bottom, top }), rectangle(hole, true)], advance);
}

/** Whether the character draws nothing by its nature: white space, controls, selectors of variants. */
export function isBlank(character: string): boolean {
  return /^[\p{White_Space}\p{Control}\p{Default_Ignorable_Code_Point}]$/u.test(character);
}

/** A glyph without ink, for spaces and for characters that only steer others. */
export function blankGlyph(character: string): SubsetGlyph {
  return glyph(character, [], isHalfWidth(character) ? HALF_ADVANCE : FULL_ADVANCE);
}

function glyph(character: string, outline: Outline, advance: number): SubsetGlyph {
  const charstring = charstringOf(outline, advance === FULL_ADVANCE ? undefined : advance - HALF_ADVANCE);
  return { character, advance, charstring, bounds: boundsOf(outline) };
}
