/** What an independent reader found on a page; millimetres from the page's top left corner, y downwards. */
export interface PageRead {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
  readonly pictures: readonly Box[];
  /** Names of painting operations that are neither text, straight strokes nor pictures: a page of ours has none. */
  readonly unread: readonly string[];
}

/** A character as it is painted. */
export interface Glyph {
  readonly text: string;
  /** Where its origin is painted, on the baseline. */
  readonly x: number;
  readonly y: number;
  /** The direction that it is written in, of length 1: (1, 0) upright, (0, 1) down the page. */
  readonly toX: number;
  readonly toY: number;
  /** The em, in mm. */
  readonly em: number;
  /** The font's own advance as it is painted, in mm: never what decides the place of the next glyph. */
  readonly advance: number;
  /** The font's PostScript name without its subset tag. */
  readonly font: string;
  /** As `#RRGGBB`. */
  readonly color: string;
}

/** A straight line as it is painted; `width` in mm. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  readonly color: string;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
