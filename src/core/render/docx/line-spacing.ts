import { isHalfWidth } from "../../text/characters";
import { lengthOf, type Stretch } from "./stretches";
import { HANGING, LIBRE_OFFICE, WORD, type WordProcessor } from "./word-processors";

/** A line as word processors see it; lengths in twips. */
export interface LineToSpace {
  readonly stretches: readonly Stretch[];
  readonly room: number;
  readonly em: number;
  /** What does not fit on the line, and how its characters are spaced; undefined for the last line of a paragraph. */
  readonly next: { readonly stretches: readonly Stretch[]; readonly spacing: number } | undefined;
}

/** The spacing with which a line ends at its place. */
export interface LineSpacing {
  /** In twips; null where the usual one does. */
  readonly spacing: number | null;
  /** Whether each of the stretches is spaced; the others are as the font has it. */
  readonly isSpaced: readonly boolean[];
  /** Whether it ends there in Word alone. */
  readonly isContested: boolean;
}

/** The spacings with which a line ends at its place in a word processor, in twips. */
interface Range {
  readonly tightest: number;
  readonly widest: number;
}

/** So far from both bounds that rounding passes neither: spacing is counted in twips, and a line has some 28 of them. */
const MARGIN = 20;

/** The usual spacing may go beyond: 28 characters, as the margins are made for, end 15 twips before the edge. */
const LEEWAY = MARGIN - 10;

/**
 * What stands between the characters of a line in place of `usual`. Where no spacing of all of them ends it at its place in
 * each word processor, only the longest stretches are spaced, for LibreOffice draws no stretch's last character nearer; or
 * a mark at the line's end hangs out of it there; and where none of that helps, Word has its way.
 */
export function spacingOf(line: LineToSpace, usual: number): LineSpacing {
  const lengths = line.stretches.map(({ text }) => lengthOf(text));
  const longest = lengths.map((_, index) => index).sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0));
  for (const libreOffice of [LIBRE_OFFICE, { ...LIBRE_OFFICE, hangs: HANGING }]) {
    for (let count = longest.length; count > 0; count--) {
      const chosen = new Set(longest.slice(0, count));
      const isSpaced = lengths.map((_, index) => chosen.has(index));
      const range = inCommon(rangeIn(WORD, line, isSpaced), rangeIn(libreOffice, line, isSpaced));
      if (isPossible(range)) return { spacing: within(range, line, isSpaced, usual), isSpaced, isContested: false };
    }
  }
  const isSpaced = lengths.map(() => true);
  const spacing = within(rangeIn(WORD, line, isSpaced), line, isSpaced, usual);
  return { spacing, isSpaced, isContested: lengths.length > 0 };
}

/** Between both bounds, as far from either as can be; a last line only has to fit. */
function within(
  { tightest, widest }: Range,
  { stretches }: LineToSpace,
  isSpaced: readonly boolean[],
  usual: number,
): number | null {
  const count = sum(stretches.map(({ text }) => lengthOf(text)));
  const doesUsual = usual >= tightest && usual <= widest + LEEWAY / Math.max(1, count);
  if (doesUsual && isSpaced.every(Boolean)) return null;
  return Number.isFinite(tightest) ? Math.round((tightest + widest) / 2) : Math.floor(widest);
}

function isPossible({ tightest, widest }: Range): boolean {
  return Number.isFinite(widest) && tightest <= widest;
}

function inCommon(one: Range, other: Range): Range {
  return { tightest: Math.max(one.tightest, other.tightest), widest: Math.min(one.widest, other.widest) };
}

/** The spacings with which a word processor fits the line in, but not the word that follows it. */
function rangeIn(program: WordProcessor, line: LineToSpace, isSpaced: readonly boolean[]): Range {
  const { stretches, room, em, next } = line;
  if (program.hangs?.test(stretches.at(-1)?.text ?? "")) return rangeHanging(program, line, isSpaced);
  const lengths = stretches.flatMap(({ text }, index) => (isSpaced[index] ? [lengthOf(text)] : []));
  const white = room - naturalWidth(stretches, em, program);
  const each = (white: number) => white / Math.max(1, white < 0 ? drawn(lengths, program) : sum(lengths));
  const limit = -program.tightest * em;
  const widest = each(white - MARGIN);
  const tightest = next ? each(white - widthOf(next, em, program) + MARGIN) : Number.NEGATIVE_INFINITY;
  return {
    tightest: tightest < limit ? Number.NEGATIVE_INFINITY : tightest,
    widest: widest < limit ? Number.NEGATIVE_INFINITY : widest,
  };
}

/** The spacings that fit the line in but for the mark at its end, and not the word that follows the mark. */
function rangeHanging(program: WordProcessor, line: LineToSpace, isSpaced: readonly boolean[]): Range {
  const { hangs, ...upright } = program;
  const last = line.stretches.at(-1);
  const shorter = last ? [...line.stretches.slice(0, -1), { ...last, text: last.text.slice(0, -1) }] : line.stretches;
  const { tightest } = rangeIn(upright, line, isSpaced);
  return { tightest, widest: rangeIn(upright, { ...line, stretches: shorter }, isSpaced).widest };
}

/** How many characters of stretches that long are drawn nearer to what follows. */
function drawn(lengths: readonly number[], { tightensEnds }: WordProcessor): number {
  return sum(lengths) - (tightensEnds ? 0 : lengths.length);
}

/** How wide a part of a line is that is not spaced more widely than by nature. */
function widthOf({ stretches, spacing }: NonNullable<LineToSpace["next"]>, em: number, program: WordProcessor): number {
  const lengths = stretches.map(({ text }) => lengthOf(text));
  const tightened = Math.max(Math.min(spacing, 0), -program.tightest * em);
  return naturalWidth(stretches, em, program) + tightened * drawn(lengths, program);
}

/** How wide a program sets stretches that are spaced as the font has it; `em` and the result in twips. */
export function naturalWidth(stretches: readonly Stretch[], em: number, { gap, addsGap }: WordProcessor): number {
  const characters = [...stretches.map(({ text }) => text).join("")];
  return characters.reduce((width, character, index) => {
    const next = characters[index + 1];
    const own = lengthOf(character) * (isHalfWidth(character) ? em / 2 : em);
    return width + own + (next !== undefined && addsGap(character, next) ? gap * em : 0);
  }, 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
