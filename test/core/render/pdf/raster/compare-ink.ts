import type { Page, TextItem } from "../../../../../src/core/layout/page";
import type { Typeface } from "../../../../../src/core/standard/typefaces";
import type { OutlineInk } from "./outline-ink";
import type { Raster } from "./raster";

/** A character that is not drawn as its font says, or not where the layout put it. */
export interface InkFault {
  readonly page: number;
  readonly character: string;
  readonly fault: string;
}

/** How much ink a character has, at least and at most, as a share of its outline's; thin strokes are blurred by the raster. */
const REGULAR = [0.94, 1.06] as const;

/** The same in bold type, which a face draws with thicker strokes. */
const BOLD = [1.15, 2] as const;

/** Ink that no share of is worth a word, in mm². */
const LEAST_AREA = 0.06;

/** How far the middle of a character's ink may lie from where it should, in mm. */
const PLACE_TOLERANCE = 0.08;

/** Letters that advance more than this many ems do not fit half a cell. */
const NARROWED_FROM = 0.47;

const MM_PER_POINT = 25.4 / 72;

/** Characters that stand in the middle of their cell. */
const CENTRED = /^[\p{Script=Han}0-9A-Za-z]$/u;

/** Marks that are joined across cells, whose ink is not that of one glyph. */
const JOINED = /^[—…]$/u;

/** Compares each upright character of the pages with the ink of its outline. */
export function inkFaults(
  pages: readonly Page[],
  rasters: readonly Raster[],
  inks: Readonly<Partial<Record<Typeface, OutlineInk>>>,
): readonly InkFault[] {
  return pages.flatMap((page, index) => {
    const raster = rasters[index];
    const texts = page.items.filter((item): item is TextItem => item.type === "text" && !item.rotation);
    return texts.flatMap((item) =>
      [...item.text].flatMap((character, at): readonly InkFault[] => {
        const ink = inks[item.font];
        const fault = raster && ink && faultOf(character, item, at, raster, ink);
        return fault ? [{ page: page.number, character, fault }] : [];
      }),
    );
  });
}

function faultOf(character: string, item: TextItem, at: number, raster: Raster, ink: OutlineInk): string | undefined {
  if (JOINED.test(character) || character.trim() === "") return undefined;
  const expected = ink.of(character);
  const em = item.size * MM_PER_POINT;
  const [left, width] = [item.xs[at] ?? 0, item.widths[at] ?? 0];
  const found = raster.inkIn(left, item.y - 0.95 * em, left + width, item.y + 0.25 * em);
  if (!expected) return found.area > LEAST_AREA ? undefined : "nothing is drawn for a character that no font has";
  const [thinnest, thickest] = item.bold ? BOLD : REGULAR;
  const area = expected.area * em ** 2;
  // A letter wider than half a cell is narrowed, and only then may have less ink.
  const isNarrowed = width < 0.6 * em && expected.advance > NARROWED_FROM;
  const least = (isNarrowed ? area / 2 : area * thinnest) - LEAST_AREA;
  if (found.area < least || found.area > area * thickest + LEAST_AREA) {
    return `ink ${found.area.toFixed(2)} mm² instead of ${area.toFixed(2)}`;
  }
  if (!CENTRED.test(character) || isNarrowed) return undefined;
  const origin = left + (width - expected.advance * em) / 2;
  const [dx, dy] = [found.x - origin - expected.x * em, found.y - item.y + expected.y * em];
  return Math.hypot(dx, dy) > PLACE_TOLERANCE ? `off by (${dx.toFixed(2)}, ${dy.toFixed(2)}) mm` : undefined;
}
