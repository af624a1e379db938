import * as fontkit from "fontkit";

/** Ink as it lies: how much there is, and the middle of it. */
export interface Ink {
  /** In ems squared. */
  readonly area: number;
  /** In ems from the glyph's origin to the right, and from the baseline upwards. */
  readonly x: number;
  readonly y: number;
}

/** What a face says of a character: its ink and its advance in ems. */
export interface GlyphInk extends Ink {
  readonly advance: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pieces that a curve is cut into. */
const PIECES = 12;

/** The ink of characters, reckoned from the outlines in a font's file without drawing anything. */
export class OutlineInk {
  readonly #fonts: readonly fontkit.Font[];
  readonly #known = new Map<string, GlyphInk | undefined>();

  /** The faces' files, asked in turn. */
  constructor(files: readonly Uint8Array[]) {
    this.#fonts = files.map((file) => fontkit.create(Buffer.from(file)) as fontkit.Font);
  }

  /** Undefined when no face has the character. */
  of(character: string): GlyphInk | undefined {
    if (!this.#known.has(character)) this.#known.set(character, this.#reckon(character));
    return this.#known.get(character);
  }

  #reckon(character: string): GlyphInk | undefined {
    const codePoint = character.codePointAt(0) ?? 0;
    const font = this.#fonts.find((each) => each.hasGlyphForCodePoint(codePoint));
    if (!font) return undefined;
    const glyph = font.glyphForCodePoint(codePoint);
    return { ...inkOf(contoursOf(glyph, font.unitsPerEm)), advance: glyph.advanceWidth / font.unitsPerEm };
  }
}

/** From the lowest to the highest row that is looked at, in ems, and how many rows there are. */
const LOWEST = -0.3;
const HIGHEST = 1;
const ROWS = 520;

/** Area and centre of gravity of what the contours enclose; where they overlap it counts once. */
function inkOf(contours: readonly (readonly Point[])[]): Ink {
  const height = (HIGHEST - LOWEST) / ROWS;
  let [area, x, y] = [0, 0, 0];
  for (let row = 0; row < ROWS; row++) {
    const level = LOWEST + (row + 0.5) * height;
    for (const [left, right] of spansAt(contours, level)) {
      const piece = (right - left) * height;
      area += piece;
      x += (piece * (left + right)) / 2;
      y += piece * level;
    }
  }
  return area === 0 ? { area: 0, x: 0, y: 0 } : { area, x: x / area, y: y / area };
}

/** Where a row lies within the contours (non-zero winding). */
function spansAt(contours: readonly (readonly Point[])[], level: number): readonly (readonly [number, number])[] {
  const crossings = contours.flatMap((contour) =>
    contour.flatMap((a, index) => {
      const b = contour[(index + 1) % contour.length] as Point;
      if (a.y <= level === b.y <= level) return [];
      return [{ x: a.x + ((level - a.y) / (b.y - a.y)) * (b.x - a.x), turn: a.y <= level ? 1 : -1 }];
    }),
  );
  crossings.sort((a, b) => a.x - b.x);
  const spans: [number, number][] = [];
  let winding = 0;
  crossings.forEach(({ x, turn }, index) => {
    winding += turn;
    const next = crossings[index + 1];
    if (winding !== 0 && next) spans.push([x, next.x]);
  });
  return spans;
}

function contoursOf(glyph: fontkit.Glyph, unitsPerEm: number): readonly (readonly Point[])[] {
  const contours: Point[][] = [];
  const at = (args: readonly number[], index: number): Point => ({
    x: (args[index] ?? 0) / unitsPerEm,
    y: (args[index + 1] ?? 0) / unitsPerEm,
  });
  for (const { command, args } of glyph.path.commands) {
    const contour = contours.at(-1) ?? [];
    const from = contour.at(-1) ?? { x: 0, y: 0 };
    if (command === "moveTo") contours.push([at(args, 0)]);
    else if (command === "lineTo") contour.push(at(args, 0));
    else if (command === "quadraticCurveTo") contour.push(...curve([from, at(args, 0), at(args, 2)]));
    else if (command === "bezierCurveTo") contour.push(...curve([from, at(args, 0), at(args, 2), at(args, 4)]));
  }
  return contours;
}

/** Points of a Bézier curve of any degree, its beginning left out (de Casteljau). */
function curve(controls: readonly Point[]): readonly Point[] {
  return Array.from({ length: PIECES }, (_, index) => pointAt(controls, (index + 1) / PIECES));
}

function pointAt(controls: readonly Point[], t: number): Point {
  const [only] = controls;
  if (controls.length === 1 && only) return only;
  const next = controls.slice(1).map((b, index) => {
    const a = controls[index] as Point;
    return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
  });
  return pointAt(next, t);
}
