import { CELL, CHARACTER_HEIGHT } from "../../standard/geometry";
import { largest } from "../metrics";
import type { SealItem } from "../page";

/** The diameters of seals in mm by the words that end the organ's name (国发〔1999〕25号); the first that fits counts. */
const DIAMETERS: readonly (readonly [pattern: RegExp, diameter: number])[] = [
  [/^国务院$/u, 60],
  [/(?:省|自治区)人民政府$/u, 50],
  [/(?:乡|镇)人民政府$/u, 42],
];

/** Prefectures, cities and counties, and the organs of governments. */
const USUAL_DIAMETER = 45;

/** The least white between a seal and the next, and between a seal and the text above it, in mm (7.3.5.1). */
export const SEAL_GAP = 2;

/** As many seals as stand beside each other in the type area. */
const MOST_IN_ROW = 3;

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

/**
 * Full rows, and what is left over in the last one, which is centred; their names at least a character apart and their seals apart too; `widest` is the widest name
 * and `width` the room that there is, in mm.
 */
export function sealRows(organs: readonly string[], widest: number, width: number): SealRows {
  const diameter = largest(organs.map(sealDiameter));
  const column = Math.max(widest + CELL, diameter + SEAL_GAP);
  const perRow = Math.max(1, Math.min(MOST_IN_ROW, Math.floor(width / column)));
  const rowCount = Math.ceil(organs.length / perRow);
  return {
    rowCount,
    inRow: Math.min(perRow, organs.length),
    between: diameter + SEAL_GAP - CHARACTER_HEIGHT,
  };
}

/** The place of the organ's seal with its centre at (x, y). */
export function sealAt(x: number, y: number, organ: string): SealItem {
  return { type: "seal", x, y, diameter: sealDiameter(organ), organ, element: "印章" };
}
