import { MM_PER_POINT } from "../../standard/sizes";

/** Millimetres as points, in which a page's box, its bookmarks and nothing else are measured. */
export function points(millimetres: number): number {
  return millimetres / MM_PER_POINT;
}
