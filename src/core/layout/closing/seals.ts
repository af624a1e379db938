import { CHARACTER_HEIGHT } from "../../standard/geometry";
import type { SealItem } from "../page";

/** The diameters of seals in mm by the words that end the organ's name (国发〔1999〕25号); the first that fits counts. */
const DIAMETERS: readonly (readonly [pattern: RegExp, diameter: number])[] = [
  [/^国务院$/u, 60],
  [/(?:省|自治区)人民政府$/u, 50],
  [/(?:乡|镇)人民政府$/u, 42],
];

/** Prefectures, cities and counties, and the organs of governments. */
const USUAL_DIAMETER = 45;

/** The least white between two seals, in mm: they neither touch nor overlap (7.3.5.1). */
const SEAL_GAP = 2;

/** As many seals as stand beside each other in the type area. */
const MOST_IN_ROW = 3;

/** How far the middle of what a seal covers lies below the seal's centre, in mm: “slightly below” (7.3.5.1). */
const BELOW_CENTRE = 3;

/** The diameter of the organ's seal in mm. */
function sealDiameter(organ: string): number {
  return DIAMETERS.find(([pattern]) => pattern.test(organ))?.[1] ?? USUAL_DIAMETER;
}

/** How the names of several organs stand, so that each has room for its seal. */
export interface SealRows {
  readonly rowCount: number;
  /** Names in a row; the last row may have fewer. */
  readonly inRow: number;
  /** White between the names of two rows, in mm. */
  readonly between: number;
}

/** Rows as even as can be; `widest` is the widest name and `width` the room that there is, in mm. */
export function sealRows(organs: readonly string[], widest: number, width: number): SealRows {
  const perRow = Math.max(1, Math.min(MOST_IN_ROW, Math.floor(width / widest)));
  const rowCount = Math.ceil(organs.length / perRow);
  const diameter = Math.max(...organs.map(sealDiameter));
  return {
    rowCount,
    inRow: Math.ceil(organs.length / rowCount),
    between: diameter + SEAL_GAP - CHARACTER_HEIGHT,
  };
}

/** The place of a seal over text whose middle is at (x, y). */
export function sealOver(x: number, y: number, organ: string): SealItem {
  return { type: "seal", x, y: y - BELOW_CENTRE, diameter: sealDiameter(organ), organ, element: "印章" };
}
