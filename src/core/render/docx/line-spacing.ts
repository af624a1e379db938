import { type Stretch, withoutLast } from "./stretches";
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
  const all = line.stretches.map(() => true);
  const word = new SetLine(WORD, line);
  for (const program of [LIBRE_OFFICE, { ...LIBRE_OFFICE, hangs: HANGING }]) {
    const libreOffice = new SetLine(program, line);
    for (const isSpaced of choices(line.stretches)) {
      const range = inCommon(word.range(isSpaced), libreOffice.range(isSpaced));
      if (isPossible(range)) return { spacing: within(range, line, isSpaced, usual), isSpaced, isContested: false };
    }
  }
  const spacing = within(word.range(all), line, all, usual);
  return { spacing, isSpaced: all, isContested: all.length > 0 };
}

/** Which stretches to space: all, then the longest, fewer each time. */
function* choices(stretches: readonly Stretch[]): Generator<readonly boolean[]> {
  if (stretches.length === 0) return;
  yield stretches.map(() => true);
  const lengths = stretches.map(({ length }) => length);
  const longest = lengths.map((_, index) => index).sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0));
  for (let count = longest.length - 1; count > 0; count--) {
    const chosen = new Set(longest.slice(0, count));
    yield lengths.map((_, index) => chosen.has(index));
  }
}

/** Between both bounds, as far from either as can be; a last line only has to fit. */
function within(
  { tightest, widest }: Range,
  { stretches }: LineToSpace,
  isSpaced: readonly boolean[],
  usual: number,
): number | null {
  const count = sum(stretches.map(({ length }) => length));
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

/** A line as a word processor sets it. */
class SetLine {
  readonly #program: WordProcessor;
  readonly #line: LineToSpace;
  /** What the line leaves of its room, set as the font has it. */
  readonly #white: number;
  readonly #next: number | undefined;
  /** The line without the mark at its end, where that may hang out. */
  readonly #upright: SetLine | undefined;

  constructor(program: WordProcessor, line: LineToSpace) {
    const { stretches, room, em, next } = line;
    this.#program = program;
    this.#line = line;
    this.#white = room - naturalWidth(stretches, em, program);
    this.#next = next && widthOf(next, em, program);
    const last = stretches.at(-1);
    if (!last || !program.hangs?.test(last.text)) return;
    const { hangs, ...upright } = program;
    this.#upright = new SetLine(upright, { ...line, stretches: [...stretches.slice(0, -1), ...withoutLast(last)] });
  }

  /** The spacings of the chosen stretches with which the line fits in, but not the word that follows it. */
  range(isSpaced: readonly boolean[]): Range {
    const lengths = this.#line.stretches.flatMap(({ length }, index) => (isSpaced[index] ? [length] : []));
    const each = (white: number) => white / Math.max(1, white < 0 ? drawn(lengths, this.#program) : sum(lengths));
    const limit = -this.#program.tightest * this.#line.em;
    const bounded = (spacing: number) => (spacing < limit ? Number.NEGATIVE_INFINITY : spacing);
    return {
      tightest: bounded(this.#next === undefined ? Number.NEGATIVE_INFINITY : each(this.#white - this.#next + MARGIN)),
      widest: this.#upright?.range(isSpaced).widest ?? bounded(each(this.#white - MARGIN)),
    };
  }
}

/** How many characters of stretches that long are drawn nearer to what follows. */
function drawn(lengths: readonly number[], { tightensEnds }: WordProcessor): number {
  return sum(lengths) - (tightensEnds ? 0 : lengths.length);
}

/** How wide a part of a line is that is not spaced more widely than by nature. */
function widthOf({ stretches, spacing }: NonNullable<LineToSpace["next"]>, em: number, program: WordProcessor): number {
  const lengths = stretches.map(({ length }) => length);
  const tightened = Math.max(Math.min(spacing, 0), -program.tightest * em);
  return naturalWidth(stretches, em, program) + tightened * drawn(lengths, program);
}

/**
 * How wide a program sets stretches that are spaced as the font has it; `em` and the result in twips. Within a stretch no
 * program adds white.
 */
export function naturalWidth(stretches: readonly Stretch[], em: number, { gap, addsGap }: WordProcessor): number {
  let width = 0;
  stretches.forEach((stretch, index) => {
    const before = stretches[index - 1];
    width += stretch.width + (before && addsGap(before.last, stretch.first) ? gap : 0);
  });
  return width * em;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
