import type { PathCommand } from "fontkit";

/** A stretch of a contour: two coordinates end a line, six (two control points, the end) a cubic curve. */
export type Segment =
  | readonly [x: number, y: number]
  | readonly [x1: number, y1: number, x2: number, y2: number, x: number, y: number];

/** A closed line; the way from the last point back to the start is straight. */
export interface Contour {
  readonly start: readonly [x: number, y: number];
  readonly segments: readonly Segment[];
}

/** The shape of a glyph; y upwards from the baseline, in any unit. */
export type Outline = readonly Contour[];

/** The smallest upright rectangle around all points, control points included. */
export interface Bounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** A font's path as contours of lines and cubic curves, which quadratic curves become without loss. */
export function outlineOf(commands: readonly PathCommand[]): Outline {
  const contours: { start: readonly [number, number]; segments: Segment[] }[] = [];
  let [x, y] = [0, 0];
  for (const { command, args } of commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    const segments = contours.at(-1)?.segments;
    if (command === "closePath") continue;
    if (command === "moveTo" || !segments) contours.push({ start: [a, b], segments: [] });
    else if (command === "lineTo") segments.push([a, b]);
    else if (command === "bezierCurveTo") segments.push([a, b, c, d, e, f]);
    else segments.push([towards(x, a), towards(y, b), towards(c, a), towards(d, b), c, d]);
    x = args.at(-2) ?? x;
    y = args.at(-1) ?? y;
  }
  return contours.filter((contour) => contour.segments.length > 0);
}

/** The control point of the cubic curve that equals the quadratic one: two thirds of the way to its control point. */
function towards(end: number, control: number): number {
  return end + (2 / 3) * (control - end);
}

/** The outline with every x turned into `x * scaleX + shiftX` and every y into `y * scaleY`. */
export function transformed(outline: Outline, scaleX: number, scaleY: number, shiftX: number): Outline {
  if (scaleX === 1 && scaleY === 1 && shiftX === 0) return outline;
  const x = (value: number) => value * scaleX + shiftX;
  const y = (value: number) => value * scaleY;
  const move = (segment: Segment): Segment => {
    if (segment.length === 2) return [x(segment[0]), y(segment[1])];
    return [x(segment[0]), y(segment[1]), x(segment[2]), y(segment[3]), x(segment[4]), y(segment[5])];
  };
  return outline.map(({ start, segments }) => ({ start: [x(start[0]), y(start[1])], segments: segments.map(move) }));
}

/** Undefined for an outline without contours: a space. */
export function boundsOf(outline: Outline): Bounds | undefined {
  if (outline.length === 0) return undefined;
  const bounds = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
  for (const { start, segments } of outline) {
    widen(bounds, start);
    for (const segment of segments) widen(bounds, segment);
  }
  return bounds;
}

/** Plain comparisons: this meets every point of every glyph of a document. */
function widen(bounds: { -readonly [Edge in keyof Bounds]: Bounds[Edge] }, points: readonly number[]): void {
  for (let index = 0; index < points.length; index += 2) {
    const x = points[index] as number;
    const y = points[index + 1] as number;
    if (x < bounds.left) bounds.left = x;
    if (x > bounds.right) bounds.right = x;
    if (y < bounds.bottom) bounds.bottom = y;
    if (y > bounds.top) bounds.top = y;
  }
}

/** A rectangle, counter-clockwise as seen, or clockwise to cut a hole. */
export function rectangle({ left, bottom, right, top }: Bounds, hole = false): Contour {
  const [second, fourth]: [Segment, Segment] = [
    [right, bottom],
    [left, top],
  ];
  return { start: [left, bottom], segments: hole ? [fourth, [right, top], second] : [second, [right, top], fourth] };
}
