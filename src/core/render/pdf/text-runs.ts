import type { TextItem } from "../../layout/page";
import { MM_PER_POINT } from "../../standard/sizes";
import { UNITS_PER_EM } from "../fonts/metrics";
import type { Typesetter } from "../fonts/typesetter";
import { glyphPlacement, ROOM_BEFORE } from "../glyph-placement";
import { joins } from "../joining";
import { xmlText } from "../xml-text";
import { hex16 } from "./syntax";

/** Glyphs of a text that are drawn in one width. */
export interface TextRun {
  /** Percent of the glyphs' own width; more than 100 for dashes that join across wide cells, and a little in wide lines. */
  readonly stretch: number;
  /** The operand of TJ: codes, and moves between them. */
  readonly glyphs: string;
}

/** A text's glyphs, each at the place that its cell gives it. */
export interface PlacedText {
  /** From the item's x to the first glyph's origin, in mm. */
  readonly offset: number;
  readonly runs: readonly TextRun[];
}

interface PlacedGlyph {
  readonly index: number;
  /** In mm, unstretched. */
  readonly advance: number;
  readonly stretch: number;
  /** The origin in mm from the item's x. */
  readonly origin: number;
}

/** Places every character of the item in its cell; undefined for an item without characters. */
export function placeText(item: TextItem, typesetter: Typesetter): PlacedText | undefined {
  const glyphs = placedGlyphs(item, typesetter);
  const [first] = glyphs;
  return first && { offset: first.origin, runs: runsOf(glyphs, item.size * MM_PER_POINT) };
}

function placedGlyphs(item: TextItem, typesetter: Typesetter): readonly PlacedGlyph[] {
  const em = item.size * MM_PER_POINT;
  const characters = [...xmlText(item.text)];
  return characters.map((character, at) => {
    const joining = joins(characters, at);
    const { index, advance } = typesetter.glyph(item.font, character, joining);
    const own = (advance / UNITS_PER_EM) * em;
    const cell = item.widths[at] ?? own;
    const joined = joining && cell > own && own > 0 ? cell / own : 1;
    const stretch = joined > 1 ? joined : widening(item, at, own, em);
    const room = (cell - own * joined) * ROOM_BEFORE[glyphPlacement(character)];
    return { index, advance: own, stretch, origin: (item.xs[at] ?? item.x) - item.x + room };
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
  const [here, next] = [xs[at], xs[at + 1]];
  if (here === undefined || next === undefined || own === 0) return 1;
  const white = next - here - (widths[at] ?? own);
  const excess = white / em - MOST_WHITE;
  if (excess <= 0) return 1;
  // In steps, so that the glyphs of a line are one run.
  const wider = 1 + Math.ceil(((excess * em) / own) * 100) / 100;
  return wider <= WIDEST ? wider : 1;
}

/** Moves are whole thousandths of an em; each is reckoned from where the last one really led, so none adds up. */
function runsOf(glyphs: readonly PlacedGlyph[], em: number): readonly TextRun[] {
  const runs: { stretch: number; glyphs: string; isOpen: boolean }[] = [];
  let position = glyphs[0]?.origin ?? 0;
  glyphs.forEach((glyph, at) => {
    let run = runs.at(-1);
    if (run?.stretch !== glyph.stretch) {
      run = { stretch: glyph.stretch, glyphs: "", isOpen: false };
      runs.push(run);
    }
    run.glyphs += `${run.isOpen ? "" : "<"}${hex16(glyph.index)}`;
    run.isOpen = true;
    position += glyph.advance * glyph.stretch;
    const next = glyphs[at + 1];
    const unit = (em / 1000) * glyph.stretch;
    const back = next && unit > 0 ? Math.round((position - next.origin) / unit) : 0;
    if (back === 0) return;
    run.glyphs += `>${back}`;
    run.isOpen = false;
    position -= back * unit;
  });
  return runs.map(({ stretch, glyphs: codes, isOpen }) => ({
    stretch: stretch * 100,
    glyphs: isOpen ? `${codes}>` : codes,
  }));
}
