import type { TextItem } from "../layout/page";
import { MM_PER_POINT } from "../standard/sizes";
import { UNITS_PER_EM } from "./fonts/metrics";
import type { TypesetGlyph } from "./fonts/typesetter";
import { glyphPlacement, ROOM_BEFORE } from "./glyph-placement";
import { joins } from "./joining";
import { xmlText } from "./xml-text";

/** How thick a line makes text bold, in em: as much as the stems of a bold face gain. */
export const BOLDENING = 0.03;

/** A glyph and where it stands. */
export interface PlacedGlyph {
  /** The character that it draws. */
  readonly character: string;
  readonly index: number;
  /** In mm, unstretched. */
  readonly advance: number;
  /** Times its own width: more than 1 for dashes that join across wide cells, and a little in wide lines. */
  readonly stretch: number;
  /** The origin in mm from the item's x. */
  readonly origin: number;
}

/**
 * Every character of the item in its cell; `glyphOf` finds the glyph of a character, which `joining` draws from edge to
 * edge of its cell.
 */
export function placedGlyphs(
  item: TextItem,
  glyphOf: (character: string, joining: boolean) => TypesetGlyph,
): readonly PlacedGlyph[] {
  const em = item.size * MM_PER_POINT;
  const characters = [...xmlText(item.text)];
  return characters.map((character, at) => {
    const joining = joins(characters, at);
    const { index, advance } = glyphOf(character, joining);
    const own = (advance / UNITS_PER_EM) * em;
    const cell = item.widths[at] ?? own;
    const joined = joining && cell > own && own > 0 ? cell / own : 1;
    const stretch = joined > 1 ? joined : widening(item, at, own, em);
    const room = (cell - own * joined) * ROOM_BEFORE[glyphPlacement(character)];
    return { character, index, advance: own, stretch, origin: (item.xs[at] ?? item.x) - item.x + room };
  });
}

/** White between two glyphs, in ems, in which readers do not yet see a space; PDFium and pdf.js see one from 0.1 on. */
const MOST_WHITE = 0.09;

/** No glyph is drawn wider than this, in its own widths: nobody sees that. */
const WIDEST = 1.06;

/**
 * How much wider than its own width a glyph is drawn in a line that was spread wide, so that the white behind it is not
 * taken for a space when the text is copied. It grows into the white, and its place stays. Where that does not help, as
 * in names that are spread on purpose, it keeps its width.
 */
function widening({ xs, widths }: TextItem, at: number, own: number, em: number): number {
  const here = xs[at];
  const next = xs[at + 1];
  if (here === undefined || next === undefined || own === 0) return 1;
  const white = next - here - (widths[at] ?? own);
  const excess = white / em - MOST_WHITE;
  if (excess <= 0) return 1;
  // In steps, so that the glyphs of a line are one run.
  const wider = 1 + Math.ceil(((excess * em) / own) * 100) / 100;
  return wider <= WIDEST ? wider : 1;
}
