import type { TextItem } from "../../layout/page";
import { MM_PER_POINT } from "../../standard/sizes";
import type { Typesetter } from "../fonts/typesetter";
import { type PlacedGlyph, placedGlyphs } from "../placed-glyphs";
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

/** Places every character of the item in its cell; undefined for an item without characters. */
export function placeText(item: TextItem, typesetter: Typesetter): PlacedText | undefined {
  const glyphs = placedGlyphs(item, (character, joining) => typesetter.glyph(item.font, character, joining));
  const [first] = glyphs;
  return first && { offset: first.origin, runs: runsOf(glyphs, item.size * MM_PER_POINT) };
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
