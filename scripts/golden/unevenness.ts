import type { TextItem } from "../../src/core/layout/page";
import { isHalfWidth } from "../../src/core/text/characters";

/** A three-size (三号, 16 pt) character's cell in mm; other sizes in proportion. */
const CELL_OF_POINT = 156 / 28 / 16;

/** Differences smaller than this, in mm, are what rounding leaves. */
const LEAST = 0.005;

/**
 * Where characters do not follow each other at the grid's distance, and by how much in mm: ` {，-2.79 为…步+0.13}`.
 * Empty for text that stands on the grid from end to end.
 */
export function unevenness({ text, xs, widths, size }: TextItem): string {
  const stretches: { first: string; last: string; off: number }[] = [];
  let isOpen = false;
  [...text].forEach((character, at) => {
    const own = size * CELL_OF_POINT * (isHalfWidth(character) ? 0.5 : 1);
    const step = at + 1 < xs.length ? (xs[at + 1] ?? 0) - (xs[at] ?? 0) : (widths[at] ?? own);
    const off = step - own;
    const last = stretches.at(-1);
    if (Math.abs(off) < LEAST) isOpen = false;
    else if (isOpen && last && Math.abs(last.off - off) < LEAST) last.last = character;
    else {
      stretches.push({ first: character, last: "", off });
      isOpen = true;
    }
  });
  if (stretches.length === 0) return "";
  const written = stretches.map(({ first, last, off }) => `${first}${last && `…${last}`}${signed(off)}`);
  return `  {${written.join(" ")}}`;
}

function signed(millimetres: number): string {
  return `${millimetres > 0 ? "+" : ""}${millimetres.toFixed(2)}`;
}
