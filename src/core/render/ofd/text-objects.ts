import type { TextItem } from "../../layout/page";
import { MM_PER_POINT } from "../../standard/sizes";
import { escaped } from "../../templating/escaped";
import { mm, mms } from "../../templating/layout-helpers";
import { BOLDENING, type PlacedGlyph, placedGlyphs } from "../placed-glyphs";
import { rgb } from "./color";
import type { Resources } from "./resources";
import { COLOR_SPACE, fontId } from "./unit-ids";

/** Viewers cut off what lies outside of an object's box: above and below the baseline, and beside the first and last glyph, in em. */
const ROOM = { above: 1.1, below: 0.35, beside: 0.25 } as const;
const HEIGHT = ROOM.above + ROOM.below;

/** Decimals of a millimetre that are written. */
const DECIMALS = 1e4;

/**
 * A text object (GB/T 33190—2016 11) without its number and without the place of its upper edge, in which a line that an
 * edit has moved differs from what it was.
 */
interface TextObject {
  /** The left edge of its box. */
  readonly left: string;
  /** From the item's y to the box's upper edge, in mm. */
  readonly rise: number;
  /** All that is written behind the upper edge. */
  readonly rest: string;
}

interface KnownLine {
  readonly item: TextItem;
  readonly objects: readonly TextObject[];
}

/** The objects of lines that were written before, under their cells, which a line keeps when an edit moves it. */
const known = new WeakMap<TextItem["xs"], KnownLine>();

/**
 * The item as text objects: one, or several where glyphs are drawn in different widths. A character beyond U+FFFF stands
 * alone, for readers differ on whether it takes one or two of the distances.
 */
export function textObjects(item: TextItem, resources: Resources, nextId: () => number): readonly string[] {
  return objectsOf(item, resources).map(
    ({ left, rise, rest }) => `<ofd:TextObject ID="${nextId()}" Boundary="${left} ${mm(item.y + rise)} ${rest}`,
  );
}

/** A glyph's advance is that of its cell whatever font it comes from, so that what is known holds beside other fonts. */
function objectsOf(item: TextItem, resources: Resources): readonly TextObject[] {
  const line = known.get(item.xs);
  if (line && isAlike(line.item, item)) return line.objects;
  const glyphs = placedGlyphs(item, (character) => resources.glyph(item.font, character));
  const objects = groups(glyphs).map((group) => textObject(item, group));
  known.set(item.xs, { item, objects });
  return objects;
}

/** Whether the items, which have the same cells, differ in nothing but how far down the page they stand. */
function isAlike(a: TextItem, b: TextItem): boolean {
  const isSameText = a.text === b.text && a.widths === b.widths && a.x === b.x && a.rotation === b.rotation;
  return isSameText && a.size === b.size && a.font === b.font && a.color === b.color && a.bold === b.bold;
}

function textObject(item: TextItem, group: readonly PlacedGlyph[]): TextObject {
  const em = item.size * MM_PER_POINT;
  const [first, last] = [group[0], group.at(-1)];
  const start = first?.origin ?? 0;
  const length = (last?.origin ?? 0) - start + (last?.advance ?? 0) * (last?.stretch ?? 1);
  const { box, matrix, x, y } =
    item.rotation === 90 ? turned(item, start, length, em) : upright(item, start, length, em);
  const transformation = matrix ? ` CTM="${mms(matrix)}"` : "";
  const [lineWidth, stroke] = item.bold ? [` LineWidth="${mm(em * BOLDENING)}"`, ' Stroke="true"'] : ["", ""];
  const stretch = first === undefined || first.stretch === 1 ? "" : ` HScale="${mm(first.stretch)}"`;
  const color = `Color Value="${rgb(item.color)}" ColorSpace="${COLOR_SPACE}"/>`;
  const colors = `<ofd:Fill${color}${item.bold ? `<ofd:Stroke${color}` : ""}`;
  const steps = distances(group.map(({ origin }) => origin));
  const deltas = steps === null ? "" : ` DeltaX="${steps}"`;
  const text = escaped(group.map(({ character }) => character).join(""));
  return {
    left: mm(box.left),
    rise: box.rise,
    rest:
      `${mm(box.width)} ${mm(box.height)}"${transformation}${lineWidth} Font="${fontId(item.font)}" Size="${mm(em)}"` +
      `${stroke}${stretch}>${colors}<ofd:TextCode X="${mm(x)}" Y="${mm(y)}"${deltas}>${text}</ofd:TextCode></ofd:TextObject>`,
  };
}

/** Where an object lies, how it is turned, and where in it the first glyph's origin is. */
interface Place {
  readonly box: { readonly left: number; readonly rise: number; readonly width: number; readonly height: number };
  readonly matrix: readonly number[] | null;
  readonly x: number;
  readonly y: number;
}

function upright({ x }: TextItem, start: number, length: number, em: number): Place {
  const beside = ROOM.beside * em;
  return {
    box: { left: x + start - beside, rise: -ROOM.above * em, width: length + 2 * beside, height: HEIGHT * em },
    matrix: null,
    x: beside,
    y: ROOM.above * em,
  };
}

/** Turned clockwise about the item's place, so that the text runs down the page. */
function turned({ x }: TextItem, start: number, length: number, em: number): Place {
  const beside = ROOM.beside * em;
  return {
    box: { left: x - ROOM.below * em, rise: start - beside, width: HEIGHT * em, height: length + 2 * beside },
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
