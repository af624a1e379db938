import type { Contour, Outline, Segment } from "../outline";

/** A contour of quadratic curves: points on it, and control points between them (OpenType, “glyf”). */
export interface Points {
  readonly xs: number[];
  readonly ys: number[];
  readonly isOn: boolean[];
}

/** Contours of TrueType as lines and cubic curves, which equal them. */
export function outlineOfPoints(contours: readonly Points[]): Outline {
  return contours.map(contourOf).filter((contour) => contour.segments.length > 0);
}

/**
 * Between two control points lies a point of the contour that is not written: their middle. A contour begins at its
 * first point, or at its last when the first is a control point, or between the two.
 */
function contourOf({ xs, ys, isOn }: Points): Contour {
  const count = xs.length;
  const from = isOn[0] ? 0 : isOn[count - 1] ? count - 1 : undefined;
  const x = (index: number) => xs[index % count] as number;
  const y = (index: number) => ys[index % count] as number;
  const startX = from === undefined ? (x(0) + x(count - 1)) / 2 : x(from);
  const startY = from === undefined ? (y(0) + y(count - 1)) / 2 : y(from);
  const first = from === undefined ? 0 : from + 1;
  const last = from === undefined ? count - 1 : from + count - 1;
  const segments: Segment[] = [];
  let lastX = startX;
  let lastY = startY;
  for (let index = first; index <= last; index++) {
    const controlX = x(index);
    const controlY = y(index);
    const isControl = !isOn[index % count];
    if (isControl && index < last && isOn[(index + 1) % count]) index++; // the curve ends at the next point
    const isMiddle = isControl && !isOn[index % count] && index < last;
    const isStart = isControl && !isOn[index % count] && index === last;
    const toX = isStart ? startX : isMiddle ? (controlX + x(index + 1)) / 2 : x(index);
    const toY = isStart ? startY : isMiddle ? (controlY + y(index + 1)) / 2 : y(index);
    segments.push(isControl ? cubic(lastX, lastY, controlX, controlY, toX, toY) : [toX, toY]);
    lastX = toX;
    lastY = toY;
  }
  return { start: [startX, startY], segments };
}

/** The control points of the cubic curve that equals the quadratic one lie two thirds of the way to its own. */
function cubic(fromX: number, fromY: number, x: number, y: number, toX: number, toY: number): Segment {
  return [
    fromX + (2 / 3) * (x - fromX),
    fromY + (2 / 3) * (y - fromY),
    toX + (2 / 3) * (x - toX),
    toY + (2 / 3) * (y - toY),
    toX,
    toY,
  ];
}
