import { cellWidth } from "../metrics";
import { cellsOf } from "../text/cells";
import { styleOf } from "../text/run";

/** The width of the stretch [from, to) of a title, in characters. */
export type WidthBetween = (from: number, to: number) => number;

/** Widths within a title of `size` points; between the halves of a surrogate pair lies no width. */
export function widthsBetween(title: string, size: number): WidthBetween {
  const em = cellWidth(size);
  const sums = new Float64Array(title.length + 1);
  let offset = 0;
  for (const { character, width } of cellsOf([{ text: title, style: styleOf("标题", { size }) }])) {
    const end = (sums[offset] ?? 0) + width / em;
    sums.fill(end, offset + 1, offset + 1 + character.length);
    offset += character.length;
  }
  return (from, to) => (sums[to] ?? 0) - (sums[from] ?? 0);
}
