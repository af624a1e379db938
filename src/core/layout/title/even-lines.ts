import type { TitleBreak } from "./breaks";
import { comfortable, crowding } from "./shape";
import type { WidthBetween } from "./widths";

/** What a break within a word costs: only a word that is longer than a line is broken. */
const WITHIN_WORD = 1000;

/** No line has more characters. */
const LONGEST_LINE = 400;

/**
 * Where the lines of a long title begin, as offsets into it: lines of about one length at the best of all breaks. No line
 * is wider than `columns` characters, but one of a single character.
 */
export function evenLines(
  title: string,
  columns: number,
  breaks: readonly TitleBreak[],
  widthOf: WidthBetween,
): readonly number[] {
  const whole = widthOf(0, title.length);
  const target = whole / Math.ceil(whole / comfortable(columns));
  const breakCosts = new Map(breaks.map(({ at, cost }) => [at, cost]));
  const places = placesIn(title);
  // For each place the least cost of the lines before it, and where the last of them begins.
  const costs = [0];
  const befores = [0];
  for (let end = 1; end < places.length; end++) {
    const offset = places[end] as number;
    const breakCost = offset === title.length ? 0 : (breakCosts.get(offset) ?? WITHIN_WORD);
    let least = Number.POSITIVE_INFINITY;
    for (let from = end - 1; from >= Math.max(0, end - LONGEST_LINE); from--) {
      const width = widthOf(places[from] as number, offset);
      if (width > columns && from < end - 1) break;
      const cost = (costs[from] as number) + (width - target) ** 2 + crowding([width], columns);
      if (cost >= least) continue;
      least = cost;
      befores[end] = from;
    }
    costs[end] = least + breakCost;
  }
  const starts: number[] = [];
  for (let end = places.length - 1; end > 0; end = befores[end] as number)
    starts.unshift(places[befores[end] as number] as number);
  return starts;
}

/** The offsets of the title's characters, its end included. */
function placesIn(title: string): readonly number[] {
  const places = [0];
  for (const character of title) places.push((places.at(-1) as number) + character.length);
  return places;
}
