import { PAGE } from "../../standard/geometry";
import { POINTS } from "../../standard/sizes";
import { firstWord, isGlued, isTorn } from "./first-word";
import { withoutWhite } from "./line-cursor";
import { type LineSpacing, spacingOf } from "./line-spacing";
import { CHARACTER_SPACING, MARGINS, twips } from "./measures";
import { CHINESE, merged, type ParagraphModel, type RunModel } from "./model";
import type { Script } from "./script-of";
import { type Stretch, stretchesOf } from "./stretches";

/*
 * A word processor breaks a line where the next word does not fit, and then sets both edges even. So the spacing between a
 * line's characters is chosen such that the line fits and what follows it does not; how the line looks is hardly changed
 * by it, for the white that it saves is given back when the edges are made even. Nothing is pinned: a paragraph that is
 * edited is broken anew. All lengths in twips. docs/docx.md has the measurements.
 */

/** From margin to margin. */
export const WIDTH = twips(PAGE.width) - MARGINS.left - MARGINS.right;

/** Where a paragraph's lines stand. */
export interface Measure {
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
  if (!lines) return model;
  const { runs, partsWords } = fitLines(model.runs, lines.map(withoutWhite), measure);
  return { ...model, runs, partsWords };
}

/** Runs that end their lines where the pages do. */
export interface FittedRuns {
  readonly runs: readonly RunModel[];
  /** Whether one of the lines ends within a word. */
  readonly partsWords: boolean;
}

/** The runs of a paragraph, cut where its lines end, each line with the spacing that ends it there. */
export function fitLines(runs: readonly RunModel[], lines: readonly string[], measure: Measure): FittedRuns {
  const { cut, partsWords, spacings } = setParagraph(runs, lines, measure);
  const isAsItIs = !cut.some(({ isOpened }) => isOpened) && spacings.every(({ spacing }) => spacing === null);
  if (isAsItIs) return { runs, partsWords };
  return { runs: merged(cut.flatMap((line, index) => spaced(line, spacings[index] as LineSpacing))), partsWords };
}

/** Which of the lines do not end at their places in LibreOffice, for no spacing ends them there in both programs. */
export function contestedLines(
  runs: readonly RunModel[],
  lines: readonly string[],
  measure: Measure,
): readonly boolean[] {
  return setParagraph(runs, lines, measure).spacings.map(({ isContested }) => isContested);
}

/** A paragraph's lines with the spacing of each. */
function setParagraph(runs: readonly RunModel[], lines: readonly string[], measure: Measure) {
  const cut = setLines(runs, lines);
  const partsWords = cut.some((line, index) => isTorn(textOf(cut[index - 1]), textOf(line)));
  return { cut, partsWords, spacings: spacingsOf(cut, partsWords, measure) };
}

/** A line of a paragraph. */
interface Line {
  readonly runs: readonly RunModel[];
  readonly stretches: readonly Stretch[];
  /** Whether its first word is a run of its own, before which LibreOffice ends a line as in Chinese. */
  readonly isOpened: boolean;
}

function textOf(line: Line | undefined): string {
  return line?.runs.map(({ text }) => text).join("") ?? "";
}

function setLines(runs: readonly RunModel[], lines: readonly string[]): readonly Line[] {
  const set: Line[] = [];
  for (const cut of cutRuns(runs, lines)) {
    const last = set.at(-1);
    const script = last?.stretches.at(-1)?.script;
    const stretches = stretchesOfRuns(cut, script);
    const [first] = stretches;
    const isOpened = first?.script === "latin" && last !== undefined && isHeld(textOf(last), script);
    const opened = isOpened ? openedRuns(cut, first.text.length) : cut;
    set.push({ runs: opened, stretches: isOpened ? stretchesOfRuns(opened, script) : stretches, isOpened });
  }
  return set;
}

function stretchesOfRuns(runs: readonly RunModel[], before: Script | undefined): readonly Stretch[] {
  return stretchesOf(
    runs.map(({ text }) => text),
    before,
  );
}

/** Whether LibreOffice keeps what is Latin on the line before. */
function isHeld(before: string, script: Script | undefined): boolean {
  return isGlued(before) || (script === "latin" && !isWhite(before.slice(-1)));
}

/** The runs with the first characters in the language of Chinese, which LibreOffice parts from anything before them. */
function openedRuns([first, ...others]: readonly RunModel[], count: number): readonly RunModel[] {
  if (!first) return others;
  const [head, rest] = [first.text.slice(0, count), first.text.slice(count)];
  const opened: RunModel = { ...first, text: head, language: CHINESE };
  return rest === "" ? [opened, ...others] : [opened, { ...first, text: rest }, ...others];
}

/** The spacing of each line. What does not fit on a line is spaced as the next one is: the last line comes first. */
function spacingsOf(
  cut: readonly Line[],
  partsWords: boolean,
  { first, others, end = WIDTH, points = POINTS.三号 }: Measure,
): readonly LineSpacing[] {
  const spacings: LineSpacing[] = [];
  for (let index = cut.length - 1; index >= 0; index--) {
    const [line, next] = [cut[index] as Line, cut[index + 1]];
    const room = end - (index === 0 ? first : others);
    const script = line.stretches.at(-1)?.script;
    const behind = next && {
      stretches: stretchesOf([firstWord(textOf(next), partsWords || next.isOpened)], script),
      spacing: spacings[0]?.spacing ?? CHARACTER_SPACING,
    };
    spacings.unshift(spacingOf({ stretches: line.stretches, room, em: points * 20, next: behind }, CHARACTER_SPACING));
  }
  return spacings;
}

/** The runs of a line with its spacing; stretches that are not spaced are runs of their own. */
function spaced({ runs, stretches }: Line, { spacing, isSpaced }: LineSpacing): readonly RunModel[] {
  if (isSpaced.every(Boolean)) return runs.map((run) => ({ ...run, spacing }));
  return stretches.map(({ run, text }, index) => ({
    ...(runs[run] as RunModel),
    text,
    spacing: isSpaced[index] ? spacing : 0,
  }));
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
