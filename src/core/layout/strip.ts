import type { Item } from "./page";

/** A strip across the page that is not divided: a line of text, a row of a table, a picture, the closing block. */
export interface Strip {
  /** What it takes of the page's height, in mm. */
  readonly height: number;
  /** White above it in mm; dropped at the head of a page. Absent where it is that between two lines. */
  readonly above?: number | undefined;
  /** White below it in mm, whatever the next strip asks for above itself. */
  readonly below?: number;
  /** The items as they stand when the strip's upper edge is at 0; x in mm on the page. */
  readonly items: readonly Item[];
  /** How far it reaches below its height, in mm: a seal into the white below it. */
  readonly overhang?: number;
  /** Goes over to the next page only together with that many strips before it, and with those that they take along. */
  readonly takesAlong?: number;
  /** Goes over to the next page with the strip behind it: a heading does not end a page. */
  readonly keepsWithNext?: boolean;
  /** Whether lines may be drawn together or apart so that it shares a page with them: signature and date (7.3.5.5). */
  readonly adjustsLines?: boolean;
  /** Set again above it when it begins a page: the head of its table. */
  readonly repeated?: Strip;
}

/** A strip with so much white above it; with that between two lines where none is given. */
export function strip(height: number, items: readonly Item[], above?: number): Strip {
  return above === undefined ? { height, items } : { height, items, above };
}

/** The item moved down by `dy` and right by `dx` mm. */
export function moved(item: Item, dx: number, dy: number): Item {
  switch (item.type) {
    case "text":
      return { ...item, x: item.x + dx, y: item.y + dy, xs: dx === 0 ? item.xs : item.xs.map((x) => x + dx) };
    case "rule":
      return { ...item, x1: item.x1 + dx, x2: item.x2 + dx, y1: item.y1 + dy, y2: item.y2 + dy };
    default:
      return { ...item, x: item.x + dx, y: item.y + dy };
  }
}

/** The strips with other white above the first. */
export function withAbove(strips: readonly Strip[], above: number | undefined): readonly Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, above } : strip));
}

/** Strips that belong together, and the white between them and what follows, in mm; that between two lines if absent. */
export interface Section {
  readonly strips: readonly Strip[];
  readonly below?: number;
}

/** The sections' strips, each section below the one before it; empty ones leave no white. */
export function stacked(sections: readonly Section[]): readonly Strip[] {
  return sections.flatMap(({ strips, below }) =>
    strips.map((strip, index) => (index === strips.length - 1 && below !== undefined ? { ...strip, below } : strip)),
  );
}

/** The white between a strip and the one above it; undefined where it is that between two lines. */
export function whiteBetween(upper: Strip, lower: Strip): number | undefined {
  return upper.below ?? lower.above;
}

/** How high strips are below each other; `leading` is the white between two lines, in mm. */
export function heightOf(strips: readonly Strip[], leading: number): number {
  return strips.reduce((height, member, index) => {
    const upper = strips[index - 1];
    return height + (upper ? (whiteBetween(upper, member) ?? leading) : 0) + member.height;
  }, 0);
}

/** Strips as one that is not divided; `leading` is the white between two lines, in mm. */
export function joined(strips: readonly Strip[], leading: number): Strip {
  let height = 0;
  let overhang = 0;
  const items = strips.flatMap((member, index) => {
    const upper = strips[index - 1];
    const top = height + (upper ? (whiteBetween(upper, member) ?? leading) : 0);
    height = top + member.height;
    overhang = Math.max(0, overhang - (height - top), member.overhang ?? 0);
    return member.items.map((item) => moved(item, 0, top));
  });
  return { ...strip(height, items, strips[0]?.above), overhang };
}
