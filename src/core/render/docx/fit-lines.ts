import { PAGE } from "../../standard/geometry";
import { POINTS } from "../../standard/sizes";
import { isHalfWidth, isHan } from "../../text/characters";
import { CHARACTER_SPACING, MARGINS, twips } from "./measures";
import { merged, type RunModel } from "./model";

/*
 * A word processor breaks a line where the next word does not fit, and then sets both edges even. So the spacing between a
 * line's characters is chosen such that the line fits and what follows it does not; how the line looks is not changed by
 * it, for the white that it saves is given back when the edges are made even. Nothing is pinned: a paragraph that is
 * edited is broken anew. All lengths in twips. docs/docx.md has the measurements.
 */

/** From margin to margin. */
const WIDTH = twips(PAGE.width) - MARGINS.left - MARGINS.right;

const EM = POINTS.三号 * 20;

/** What LibreOffice adds between a Chinese character and a letter or digit, whatever the file says. */
const SCRIPT_GAP = 76;

/** How much narrower the characters of a line may come to stand, for whoever asks whether one more would fit. */
const TIGHTEST = 20;

/** So far from both bounds that rounding passes neither: spacing is counted in twips, and a line has some 28 of them. */
const MARGIN = 20;

/** The usual spacing is a whole number of twips: 28 characters, as the margins are made for, end 15 twips before the edge. */
const USUAL_MARGIN = MARGIN - 10;

/**
 * The runs of a paragraph, cut where its lines end, each line with the spacing that ends it there. `lines`: their text
 * without white space; `indent`: of the first line.
 */
export function fitLines(runs: readonly RunModel[], lines: readonly string[], indent: number): readonly RunModel[] {
  const texts = withWhite(runs.map(({ text }) => text).join(""), lines);
  const spacings = texts.map((line, index) => spacingOf(line, texts[index + 1], WIDTH - (index === 0 ? indent : 0)));
  if (spacings.every((spacing) => spacing === null)) return runs;
  const fitted: RunModel[] = [];
  let line = 0;
  let left = texts[0]?.length ?? 0;
  for (const run of runs) {
    for (let from = 0; from < run.text.length; ) {
      const text = run.text.slice(from, from + left);
      fitted.push({ ...run, text, spacing: spacings[line] ?? null });
      from += text.length;
      left -= text.length;
      if (left === 0) left = texts[++line]?.length ?? Number.POSITIVE_INFINITY;
    }
  }
  return merged(fitted);
}

/** The lines with the white space of the paragraph's text, which ends a line rather than begin one. */
function withWhite(text: string, lines: readonly string[]): readonly string[] {
  let from = 0;
  return lines.map((line) => {
    let to = from;
    for (let left = line.length; left > 0; to++) if (!isWhite(text.charAt(to))) left--;
    while (to < text.length && isWhite(text.charAt(to))) to++;
    const found = text.slice(from, to);
    from = to;
    return found;
  });
}

function isWhite(character: string): boolean {
  return character.trim() === "";
}

/** What stands between the characters of a line in place of the usual; null where the usual does. */
function spacingOf(line: string, next: string | undefined, room: number): number | null {
  const characters = [...line];
  const natural = characters.reduce((sum, character) => sum + widthOf(character), 0);
  const { least, most } = whiteBounds(characters, next);
  const usual = room - natural - characters.length * CHARACTER_SPACING;
  if (usual >= least - USUAL_MARGIN && usual <= most) return null;
  // Rounded to the side where there is more room.
  const round = least <= most ? Math.floor : Math.ceil;
  return round((room - natural - Math.min(least, most)) / characters.length);
}

/**
 * Whether a line cannot end at its place in every word processor: LibreOffice's gaps take more room than the word has that
 * follows it.
 */
export function isContested(line: string, next: string | undefined): boolean {
  const { least, most } = whiteBounds([...line], next);
  return least > most;
}

/**
 * How much white a line is to leave before its edges are made even: at least what LibreOffice adds, and so little that what
 * follows does not fit. Where both cannot be, the latter holds: Word and WPS add nothing.
 */
function whiteBounds(characters: readonly string[], next: string | undefined): { least: number; most: number } {
  return {
    least: scriptGaps(characters) * SCRIPT_GAP + MARGIN,
    // A last line only has to fit.
    most: next === undefined ? Number.POSITIVE_INFINITY : firstWord(next) - MARGIN,
  };
}

function widthOf(character: string): number {
  return isHalfWidth(character) ? EM / 2 : EM;
}

/** How often a Chinese character and a letter or digit stand side by side. */
function scriptGaps(characters: readonly string[]): number {
  let gaps = 0;
  characters.forEach((character, index) => {
    if (!isLatin(character)) return;
    if (isHan(characters[index - 1] ?? "")) gaps++;
    if (isHan(characters[index + 1] ?? "")) gaps++;
  });
  return gaps;
}

function isLatin(character: string): boolean {
  return (
    (character >= "0" && character <= "9") ||
    (character >= "A" && character <= "Z") ||
    (character >= "a" && character <= "z")
  );
}

/** How wide the first part of a line is that is not broken: a number or a word, with the marks that open before it. */
function firstWord(line: string): number {
  const [word = ""] = /^[《〈“‘（【〔]*(?:[\dA-Za-z.%]+|.)/u.exec(line) ?? [];
  return [...word].reduce((sum, character) => sum + widthOf(character) - TIGHTEST, 0);
}
