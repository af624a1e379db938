import type { ImageItem, TextItem } from "../../core/layout/page";
import { MM_PER_POINT } from "../../core/standard/sizes";

/** How far below its baseline a line of text reaches, as a share of its size. */
const DESCENT = 0.15;

/** What an item covers on its page, in mm. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a line of text or a picture covers. */
export function extentOf(item: TextItem | ImageItem): Extent {
  if (item.type === "image") return { left: item.x, top: item.y, width: item.width, height: item.height };
  const size = item.size * MM_PER_POINT;
  const length = (item.xs.at(-1) ?? item.x) + (item.widths.at(-1) ?? 0) - item.x;
  if (item.rotation === 90) return { left: item.x - size * DESCENT, top: item.y, width: size, height: length };
  return { left: item.x, top: item.y - size * (1 - DESCENT), width: length, height: size };
}

/** What all of these cover together; there is at least one. */
export function union(extents: readonly Extent[]): Extent {
  const left = Math.min(...extents.map((extent) => extent.left));
  const top = Math.min(...extents.map((extent) => extent.top));
  const right = Math.max(...extents.map((extent) => extent.left + extent.width));
  const bottom = Math.max(...extents.map((extent) => extent.top + extent.height));
  return { left, top, width: right - left, height: bottom - top };
}
