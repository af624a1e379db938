import type { TextItem } from "../../layout/page";
import { MM_PER_POINT } from "../../standard/sizes";
import type { Typesetter } from "../fonts/typesetter";
import { type PlacedGlyph, placedGlyphs } from "../placed-glyphs";
import { hex16, rounded } from "./syntax";

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
  /** White behind every glyph, in mm; less than none where cells are narrower than glyphs. */
  readonly spacing: number;
  readonly runs: readonly TextRun[];
}

/** Places every character of the item in its cell; undefined for an item without characters. */
export function placeText(item: TextItem, typesetter: Typesetter): PlacedText | undefined {
  const glyphs = placedGlyphs(item, (character, joining) => typesetter.glyph(item.font, character, joining));
  const first = glyphs[0];
  if (!first) return undefined;
  const spacing = usualSpacing(glyphs);
  return { offset: first.origin, spacing, runs: runsOf(glyphs, item.size * MM_PER_POINT, spacing) };
}

/** The white that most glyphs have behind them, so that they need no moves of their own. */
function usualSpacing(glyphs: readonly PlacedGlyph[]): number {
  const whites = new Float64Array(Math.max(0, glyphs.length - 1));
  for (let at = 0; at < whites.length; at++) {
    const glyph = glyphs[at] as PlacedGlyph;
    whites[at] = ((glyphs[at + 1] as PlacedGlyph).origin - glyph.origin) / glyph.stretch - glyph.advance;
  }
  return rounded(whites.sort()[whites.length >> 1] ?? 0);
}

/** Moves are whole thousandths of an em; each is reckoned from where the last one really led, so none adds up. */
function runsOf(glyphs: readonly PlacedGlyph[], em: number, spacing: number): readonly TextRun[] {
  const runs: { stretch: number; glyphs: string; isOpen: boolean }[] = [];
  let run: (typeof runs)[number] | undefined;
  let position = glyphs[0]?.origin ?? 0;
  for (let at = 0; at < glyphs.length; at++) {
    const { index, advance, stretch } = glyphs[at] as PlacedGlyph;
    if (run?.stretch !== stretch) {
      run = { stretch, glyphs: "", isOpen: false };
      runs.push(run);
    }
    run.glyphs += run.isOpen ? hex16(index) : `<${hex16(index)}`;
    run.isOpen = true;
    position += (advance + spacing) * stretch;
    const next = glyphs[at + 1];
    const unit = (em / 1000) * stretch;
    const back = next && unit > 0 ? Math.round((position - next.origin) / unit) : 0;
    if (back === 0) continue;
    run.glyphs += `>${back}`;
    run.isOpen = false;
    position -= back * unit;
  }
  return runs.map(({ stretch, glyphs: codes, isOpen }) => ({
    stretch: stretch * 100,
    glyphs: isOpen ? `${codes}>` : codes,
  }));
}
