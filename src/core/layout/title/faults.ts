import { mayNotBegin, mayNotEnd } from "../text/mark-classes";
import { NOT_AT_END, NOT_AT_HEAD } from "./grammar";
import { isHourglass, isRectangle, isTiny } from "./shape";
import { inside } from "./stretches";
import type { TitleReader } from "./title-reading";
import { widthsBetween } from "./widths";

/** What is wrong with how a title is broken into lines (GB/T 9704—2012 7.3.1). */
export type TitleFault =
  /** A line begins with a word or mark that leans on what stands before it, or ends with one that leans on what follows. */
  | { readonly type: "head" | "end"; readonly words: string }
  /** A break within a word, number or name, given with what stands on either side of it. */
  | { readonly type: "word" | "name"; readonly before: string; readonly behind: string }
  /** The lines shrink and grow again; three or more are of one length; a line of one character or two. */
  | { readonly type: "hourglass" | "rectangle" | "tiny" };

/** Any size will do: widths are counted in characters. */
const SIZE = 22;

/** Enough of either side to know the place by. */
const SHOWN = 2;

/** What is wrong with a title that is set in these lines. */
export function titleFaults(lines: readonly string[], read: TitleReader): readonly TitleFault[] {
  if (lines.length < 2) return [];
  return [...breakFaults(lines, read), ...shapeFaults(lines)];
}

function* breakFaults(lines: readonly string[], read: TitleReader): Generator<TitleFault> {
  const { title, words, whole, breaks } = read(lines.join(""));
  const places = new Set(breaks.map(({ at }) => at));
  const positions = new Map(words.map(({ index }, position) => [index, position]));
  const organs = inside(title, whole.organs);
  let at = 0;
  for (const line of lines.slice(0, -1)) {
    at += line.length;
    const fault = placeFault(at);
    if (fault) yield fault;
  }

  function placeFault(place: number): TitleFault | undefined {
    const sides = { before: title.slice(Math.max(0, place - SHOWN), place), behind: title.slice(place, place + SHOWN) };
    if (organs[place]) return { type: "name", ...sides };
    if (places.has(place)) return undefined;
    const position = positions.get(place) ?? -1;
    const word = words[position];
    if (!word) return { type: "word", ...sides };
    const before = words[position - 1]?.segment ?? "";
    if (NOT_AT_HEAD.has(word.segment) || mayNotBegin(word.segment.charAt(0)))
      return { type: "head", words: word.segment };
    if (NOT_AT_END.has(before) || mayNotEnd(before.charAt(before.length - 1))) return { type: "end", words: before };
    // What is left is white at the line's head, which is not shown, or a number that is parted.
    return /^\s/u.test(word.segment) ? undefined : { type: "word", ...sides };
  }
}

function* shapeFaults(lines: readonly string[]): Generator<TitleFault> {
  const widths = lines.map((line) => {
    const shown = line.trim();
    return widthsBetween(shown, SIZE)(0, shown.length);
  });
  if (isHourglass(widths)) yield { type: "hourglass" };
  if (isRectangle(widths)) yield { type: "rectangle" };
  if (widths.some(isTiny)) yield { type: "tiny" };
}
