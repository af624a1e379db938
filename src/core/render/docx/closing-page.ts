import type { Block } from "../../draft/draft";
import type { Page } from "../../layout/page";
import { CHARACTER_HEIGHT, LINE_PITCH, TYPE_AREA } from "../../standard/geometry";
import { baselinesOf, type Place } from "./block-places";
import type { DocxContext } from "./context";
import { REACH } from "./measures";

/** How the last blocks of the text and the closing come to stand on one page, as they do on ours (7.3.5.5). */
export interface ClosingPage {
  /** How many of the last blocks keep with what follows them. */
  readonly kept: number;
  /** The block that the page begins in, counted from the last, if two of its lines at least go over together. */
  readonly widowControl: number | undefined;
  /** Room for the seal to reach below the last line, in mm. */
  readonly sealRoom: number;
}

/** What of a character stands below the baseline, in mm. */
const DESCENT = REACH.below * CHARACTER_HEIGHT;

/** Fewer lines no program leaves or takes where it counts them. */
const PAIR = 2;

/**
 * Where the lines of the text run over to the closing's page by themselves, nothing but the count of lines keeps them
 * there, which all programs heed alike; where they were taken over with it, the blocks keep with it, of which Word takes
 * the last lines and LibreOffice whole blocks.
 */
export function closingPage(text: readonly Block[], { placeOf }: Pick<DocxContext, "placeOf">): ClosingPage {
  const [last, before, first] = text
    .slice(-3)
    .reverse()
    .map(({ range }) => placeOf(range));
  const page = last?.parts.at(-1)?.page;
  if (!last || !page) return { kept: 1, widowControl: undefined, sealRoom: 0 };
  const opener = isOpenedBy(last, page) ? last : before;
  const above = pageAbove([last, before, first], page);
  const isTakenAlong = above !== undefined && !isFull(above);
  const sealRoom = isTakenAlong ? roomOfSeal(page) : 0;
  const widowControl = opener && countsLines(opener, isTakenAlong) ? (opener === last ? 0 : 1) : undefined;
  if (opener === last) return { kept: isTakenAlong || !above ? 1 : 0, widowControl, sealRoom };
  const isBeforeFirst = before?.parts[0]?.page === page && first !== undefined && first.parts.at(-1)?.page !== page;
  const isBoth = isBeforeFirst || (isTakenAlong && before !== undefined && isOpenedBy(before, page));
  return { kept: isBoth ? 2 : 1, widowControl, sealRoom };
}

/** Whether the page begins within the block. */
function isOpenedBy({ parts }: Place, page: Page): boolean {
  return parts.length > 1 && parts.at(-1)?.page === page;
}

/** The page before, where the blocks reach back to it. */
function pageAbove(places: readonly (Place | undefined)[], page: Page): Page | undefined {
  return places
    .flatMap((place) => place?.parts ?? [])
    .map((part) => part.page)
    .filter((other) => other !== page)
    .sort((a, b) => b.number - a.number)[0];
}

/** Whether at least two lines stand on both sides of the page's end, or are to. */
function countsLines({ parts }: Place, isTakenAlong: boolean): boolean {
  const [above, below] = [parts.at(-2)?.lines ?? 0, parts.at(-1)?.lines ?? 0];
  return below >= PAIR && (isTakenAlong || above >= PAIR);
}

/** Whether no more line goes onto the page below its last. */
function isFull({ items, linePitch = LINE_PITCH }: Page): boolean {
  return TYPE_AREA.bottom - lowest(items) < linePitch;
}

/** How far down the text on a page reaches, in mm. */
function lowest(items: Page["items"]): number {
  return Math.max(0, ...baselinesOf(items).map((y) => y + DESCENT));
}

/** How far a seal reaches below the last line and the white below that. */
function roomOfSeal({ items }: Page): number {
  const seals = items.flatMap((item) => (item.type === "seal" ? [item.y + item.diameter / 2] : []));
  return Math.max(0, ...seals.map((end) => end - lowest(items) - (LINE_PITCH - CHARACTER_HEIGHT)));
}
