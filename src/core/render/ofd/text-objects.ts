import type { TextItem } from "../../layout/page";
import { MM_PER_POINT } from "../../standard/sizes";
import { BOLDENING, type PlacedGlyph, placedGlyphs } from "../placed-glyphs";
import { rgb } from "./color";
import type { Resources } from "./resources";

/** Viewers cut off what lies outside of an object's box: above and below the baseline, and beside the first and last glyph, in em. */
const ROOM = { above: 1.1, below: 0.35, beside: 0.25 } as const;

/** Decimals of a millimetre that are written. */
const DECIMALS = 1e4;

/**
 * The item as text objects (GB/T 33190—2016 11): one, or several where glyphs are drawn in different widths. A character
 * beyond U+FFFF stands alone, for readers differ on whether it takes one or two of the distances.
 */
export function textViews(item: TextItem, resources: Resources): readonly object[] {
  const em = item.size * MM_PER_POINT;
  const glyphs = placedGlyphs(item, (character) => resources.glyph(item.font, character));
  return groups(glyphs).map((group) => {
    const [first] = group;
    const origins = group.map(({ origin }) => origin);
    const start = first?.origin ?? 0;
    const last = group.at(-1);
    const length = (last?.origin ?? 0) - start + (last?.advance ?? 0) * (last?.stretch ?? 1);
    const placed = item.rotation === 90 ? turned(item, start, length, em) : upright(item, start, length, em);
    return {
      ...placed,
      font: resources.font(item.font),
      size: em,
      stretch: first === undefined || first.stretch === 1 ? null : first.stretch,
      color: rgb(item.color),
      bold: item.bold ? em * BOLDENING : null,
      text: group.map(({ character }) => character).join(""),
      distances: distances(origins),
    };
  });
}

/** Where an object lies, how it is turned, and where in it the first glyph's origin is. */
interface Place {
  readonly boundary: readonly number[];
  readonly matrix: readonly number[] | null;
  readonly x: number;
  readonly y: number;
}

function upright({ x, y }: TextItem, start: number, length: number, em: number): Place {
  const beside = ROOM.beside * em;
  return {
    boundary: [x + start - beside, y - ROOM.above * em, length + 2 * beside, (ROOM.above + ROOM.below) * em],
    matrix: null,
    x: beside,
    y: ROOM.above * em,
  };
}

/** Turned clockwise about the item's place, so that the text runs down the page. */
function turned({ x, y }: TextItem, start: number, length: number, em: number): Place {
  const beside = ROOM.beside * em;
  return {
    boundary: [x - ROOM.below * em, y + start - beside, (ROOM.above + ROOM.below) * em, length + 2 * beside],
    matrix: [0, 1, -1, 0, ROOM.below * em, 0],
    x: beside,
    y: 0,
  };
}

/** Glyphs that follow each other in one width. */
function groups(glyphs: readonly PlacedGlyph[]): readonly (readonly PlacedGlyph[])[] {
  const found: PlacedGlyph[][] = [];
  for (const glyph of glyphs) {
    const last = found.at(-1);
    const before = last?.at(-1);
    const goesOn = before?.stretch === glyph.stretch && before.character.length === 1 && glyph.character.length === 1;
    if (last && goesOn) last.push(glyph);
    else found.push([glyph]);
  }
  return found;
}

/** How far from its place a glyph may be drawn, in mm. */
const TOLERANCE = 0.002;

/**
 * The distances from origin to origin, even ones in a row as `g count distance` (11.3). Each is reckoned from where the
 * last one led, so that rounding does not add up. Null for a single glyph.
 */
export function distances(origins: readonly number[]): string | null {
  const parts: string[] = [];
  let position = origins[0] ?? 0;
  for (let at = 1; at < origins.length; ) {
    const distance = rounded((origins[at] ?? position) - position);
    let count = 1;
    while (Math.abs(position + (count + 1) * distance - (origins[at + count] ?? Number.NaN)) < TOLERANCE) count++;
    parts.push(count > 2 ? `g ${count} ${distance}` : Array(count).fill(distance).join(" "));
    position += count * distance;
    at += count;
  }
  return parts.length > 0 ? parts.join(" ") : null;
}

function rounded(mm: number): number {
  return Math.round(mm * DECIMALS) / DECIMALS;
}
