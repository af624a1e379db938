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
export const SEAL_GAP = 2;

/** How far the middle of what a seal covers lies below the seal's centre, in mm: “slightly below” (7.3.5.1). */
const BELOW_CENTRE = 3;

/** The diameter of the organ's seal in mm. */
export function sealDiameter(organ: string): number {
  return DIAMETERS.find(([pattern]) => pattern.test(organ))?.[1] ?? USUAL_DIAMETER;
}

/** The place of a seal over text whose middle is at (x, y). */
export function sealOver(x: number, y: number, organ: string): SealItem {
  return { type: "seal", x, y: y - BELOW_CENTRE, diameter: sealDiameter(organ), organ, element: "印章" };
}
