/** Units of our own fonts in one em. */
export const UNITS_PER_EM = 1000;

/** The advance of characters that fill a cell. */
export const FULL_ADVANCE = 1000;

/** The advance of digits, Latin letters and other half-width characters. */
export const HALF_ADVANCE = 500;

/** How far lines reach above and below the baseline, in units: the em square as Chinese fonts place it. */
export const ASCENT = 880;
export const DESCENT = -120;
