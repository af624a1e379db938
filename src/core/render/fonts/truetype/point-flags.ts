/** Bits of a point in the description of a simple glyph (OpenType, “glyf”). */
export const ON_CURVE = 0x01;
export const X_SHORT = 0x02;
export const Y_SHORT = 0x04;
export const REPEATED = 0x08;
export const X_SAME_OR_POSITIVE = 0x10;
export const Y_SAME_OR_POSITIVE = 0x20;
