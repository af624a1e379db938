/**
 * How a painted glyph is taken for the character that the standard speaks of. Written here once more, and not taken from
 * the layout, so that an error there cannot hide itself here.
 *
 * - A font gives a glyph an em square; Chinese faces draw it from 0.88 em above the baseline to 0.12 em below.
 * - The standard's grid counts with 三号 of 15.75 pt (5.556 mm high, 156 mm / 28 = 5.571 mm wide), word processors paint
 *   it in 16 pt: the character's box is that much smaller than the em, other sizes in proportion, and has its middle.
 */

/** The em of 三号 as it is painted, in mm: 16 pt. */
const EM = (16 * 25.4) / 72;

/** A 三号 character's box in mm. */
const BOX = { width: 156 / 28, height: 5.556 } as const;

/** The em square's upper edge above the baseline, in ems. */
const ASCENT = 0.88;

/** The em square's middle above the baseline, in ems. */
const MIDDLE = ASCENT - 0.5;

/** The upper and the lower edge of the box of a character painted with this em (mm) on this baseline (mm). */
export function verticalBox(baseline: number, em: number): { readonly top: number; readonly bottom: number } {
  const middle = middleOfEm(baseline, em);
  const half = (BOX.height * em) / EM / 2;
  return { top: middle - half, bottom: middle + half };
}

/** The left and the right edge of the box of a character whose origin is painted at `x`, all in mm. */
export function horizontalBox(x: number, advance: number): { readonly left: number; readonly right: number } {
  const middle = x + advance / 2;
  const half = (BOX.width * advance) / EM / 2;
  return { left: middle - half, right: middle + half };
}

/** The middle of a glyph's em square, where a dash is drawn. */
export function middleOfEm(baseline: number, em: number): number {
  return baseline - MIDDLE * em;
}
