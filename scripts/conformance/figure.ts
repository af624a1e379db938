/** A figure of the standard: what of which element, how much, and where it is printed. */
export interface Figure {
  /** In the standard's own word. */
  readonly element: string;
  readonly what: string;
  /** In mm, pt or as a count; a colour as `#RRGGBB`; a typeface by the standard's name of its class. */
  readonly expected: number | string;
  /** As far as it may be off, both ways; nothing for colours, typefaces and counts. */
  readonly tolerance: number;
  /** Of GB/T 9704—2012 unless another standard is named. */
  readonly clause: string;
}

/** As far as a place may be off, in mm. */
const PLACE = 0.2;

/** As far as the width of a rule may be off, in mm: less than the thick one differs from the thin one. */
const RULE = 0.02;

/** As far as a size may be off, in points. */
const SIZE = 0.1;

export function place(element: string, what: string, expected: number, clause: string): Figure {
  return { element, what, expected, tolerance: PLACE, clause };
}

export function ruleWidth(element: string, what: string, expected: number, clause: string): Figure {
  return { element, what, expected, tolerance: RULE, clause };
}

export function size(element: string, expected: number, clause: string): Figure {
  return { element, what: "字号（磅）", expected, tolerance: SIZE, clause };
}

export function face(element: string, expected: string, clause: string): Figure {
  return { element, what: "字体", expected, tolerance: 0, clause };
}

export function color(element: string, expected: string, clause: string): Figure {
  return { element, what: "颜色", expected, tolerance: 0, clause };
}

export function count(element: string, what: string, expected: number, clause: string): Figure {
  return { element, what, expected, tolerance: 0, clause };
}
