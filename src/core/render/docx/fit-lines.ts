import { PAGE } from "../../standard/geometry";
import { POINTS } from "../../standard/sizes";
import { withoutWhite } from "./line-cursor";
import { type LineWidth, lineWidth } from "./line-width";
import { CHARACTER_SPACING, MARGINS, twips } from "./measures";
import { merged, type ParagraphModel, type RunModel } from "./model";

/*
 * A word processor breaks a line where the next word does not fit, and then sets both edges even. So the spacing between a
 * line's characters is chosen such that the line fits and what follows it does not; how the line looks is hardly changed
 * by it, for the white that it saves is given back when the edges are made even. Nothing is pinned: a paragraph that is
 * edited is broken anew. All lengths in twips. docs/docx.md has the measurements.
 */

/** From margin to margin. */
export const WIDTH = twips(PAGE.width) - MARGINS.left - MARGINS.right;

/** How a word processor sets a line of Chinese characters, letters and digits. */
interface WordProcessor {
  /** The white that it adds between a Chinese character and a letter or digit (`w:autoSpaceDE`, `w:autoSpaceDN`), in em. */
  readonly gap: number;
  /** Whether it draws the characters of a line nearer to each other where the script or the run changes, as elsewhere. */
  readonly tightensJoints: boolean;
}

/** Word adds a quarter of an em, and WPS as Word does; LibreOffice a fifth. The first is the one that counts most. */
const WORD_PROCESSORS: readonly WordProcessor[] = [
  { gap: 1 / 4, tightensJoints: true },
  { gap: 1 / 5, tightensJoints: false },
];

/** How much narrower the characters of a line may come to stand, for whoever asks whether one more would fit. */
const TIGHTEST = 20;

/** So far from both bounds that rounding passes neither: spacing is counted in twips, and a line has some 28 of them. */
const MARGIN = 20;

/** The usual spacing may go beyond: 28 characters, as the margins are made for, end 15 twips before the edge. */
const LEEWAY = MARGIN - 10;

/** Where a paragraph's lines stand. */
interface Measure {
  /** How far the first line begins from the left margin. */
  readonly first: number;
  readonly others: number;
  /** How far lines end from the left margin; the right margin in running text. */
  readonly end?: number;
  /** The size of the type; 三号 in running text. */
  readonly points?: number;
}

/** The paragraph with its lines as the pages have them; as it is where the pages do not have it. */
export function fitParagraph(
  model: ParagraphModel,
  lines: readonly string[] | undefined,
  measure: Measure,
): ParagraphModel {
  return lines ? { ...model, runs: fitLines(model.runs, lines.map(withoutWhite), measure) } : model;
}

/** The runs of a paragraph, cut where its lines end, each line with the spacing that ends it there. */
export function fitLines(
  runs: readonly RunModel[],
  lines: readonly string[],
  { first, others, end = WIDTH, points = POINTS.三号 }: Measure,
): readonly RunModel[] {
  const cut = cutRuns(runs, lines);
  const texts = cut.map((line) => line.map(({ text }) => text));
  const spacings = texts.map((line, index) =>
    spacingOf({
      texts: line,
      next: texts[index + 1]?.join(""),
      room: end - (index === 0 ? first : others),
      em: points * 20,
    }),
  );
  if (spacings.every((spacing) => spacing === null)) return runs;
  return merged(cut.flatMap((line, index) => line.map((run) => ({ ...run, spacing: spacings[index] ?? null }))));
}

/** The runs of each line. White space ends a line rather than begin one; what the lines lack ends the last. */
function cutRuns(runs: readonly RunModel[], lines: readonly string[]): readonly (readonly RunModel[])[] {
  const cut: RunModel[][] = lines.map(() => []);
  let line = 0;
  let left = lines[0]?.length ?? 0;
  for (const run of runs) {
    let from = 0;
    for (let to = 0; to < run.text.length; to++) {
      if (isWhite(run.text.charAt(to))) continue;
      if (left === 0 && line + 1 < lines.length) {
        if (to > from) cut[line]?.push({ ...run, text: run.text.slice(from, to) });
        from = to;
        left = lines[++line]?.length ?? 0;
      }
      left--;
    }
    if (run.text.length > from) cut[line]?.push({ ...run, text: run.text.slice(from) });
  }
  return cut;
}

function isWhite(character: string): boolean {
  return character.trim() === "";
}

/** The spacings with which a line ends at its place. */
interface Spacings {
  readonly tightest: number;
  readonly widest: number;
}

/** A line as word processors see it: each run's text, what follows the line, and how much room it has. */
interface Line {
  readonly texts: readonly string[];
  readonly next: string | undefined;
  readonly room: number;
  readonly em: number;
}

/** What stands between the characters of a line in place of the usual; null where the usual does. */
function spacingOf(line: Line): number | null {
  const ofEach = spacingsOf(line);
  const common = inCommon(ofEach);
  const { tightest, widest } = isPossible(common) ? common : (ofEach[0] ?? common);
  if (CHARACTER_SPACING >= tightest && CHARACTER_SPACING <= widest + LEEWAY / line.texts.join("").length) return null;
  // Between both bounds, as far from either as can be; a last line only has to fit.
  return Number.isFinite(tightest) ? Math.round((tightest + widest) / 2) : Math.floor(widest);
}

/** Whether no spacing ends the line at its place in all word processors; then the first has its way. */
export function isContested(line: Line): boolean {
  return !isPossible(inCommon(spacingsOf(line)));
}

function isPossible({ tightest, widest }: Spacings): boolean {
  return tightest <= widest;
}

function inCommon(ofEach: readonly Spacings[]): Spacings {
  return {
    tightest: Math.max(...ofEach.map(({ tightest }) => tightest)),
    widest: Math.min(...ofEach.map(({ widest }) => widest)),
  };
}

/** The spacings that do in each word processor. */
function spacingsOf({ texts, next, room, em }: Line): readonly Spacings[] {
  const width = lineWidth(texts, em);
  const following = next === undefined ? undefined : firstWord(next, em);
  return WORD_PROCESSORS.map(({ gap, tightensJoints }) => {
    const white = room - width.natural - width.gaps * gap * em;
    return spacingsIn(white, width, tightensJoints, following);
  });
}

/** The spacings with which a word processor fits the line in, but not the word that follows it. */
function spacingsIn(
  white: number,
  { characters, joints }: LineWidth,
  tightensJoints: boolean,
  following: number | undefined,
): Spacings {
  const each = (white: number) => white / Math.max(1, white < 0 && !tightensJoints ? characters - joints : characters);
  return {
    tightest: following === undefined ? Number.NEGATIVE_INFINITY : each(white - following + MARGIN),
    widest: each(white - MARGIN),
  };
}

/** How wide the first part of a line is that is not broken: a number or a word, with the marks that open before it. */
function firstWord(line: string, em: number): number {
  const [word = ""] = /^[《〈“‘（【〔]*(?:[\dA-Za-z.%]+|.)/u.exec(line) ?? [];
  const { natural, characters } = lineWidth([word], em);
  return natural - characters * TIGHTEST;
}
