import { cellWidth } from "../metrics";
import type { TitleBreak } from "./breaks";
import { evenLines } from "./even-lines";
import { comfortable, shapeCost } from "./shape";
import type { TitleReader } from "./title-reading";
import { type WidthBetween, widthsBetween } from "./widths";

/** As many lines as are compared in every way; a longer title is only filled evenly. */
const MOST_COMPARED_LINES = 4;

/** What another line costs: a title is as short as it can be. */
const LINE_COST = 25;

/** No more breaks than these are compared, the best ones. */
const MOST_BREAKS = 48;

/**
 * Where the lines of a title begin, as offsets into it; the first is 0. The best shape of all breaks between words is
 * taken. `size` in points, `room` in mm.
 */
export function breakTitle(title: string, size: number, room: number, read: TitleReader): readonly number[] {
  const columns = Math.floor(room / cellWidth(size) + 0.001);
  const widthOf = widthsBetween(title, size);
  const whole = widthOf(0, title.length);
  if (whole <= comfortable(columns)) return [0];
  const { breaks } = read(title);
  const fewest = Math.ceil(whole / columns);
  const best =
    fewest > MOST_COMPARED_LINES ? undefined : bestPartition(title.length, columns, cheapest(breaks), widthOf);
  return best?.starts ?? evenLines(title, columns, breaks, widthOf);
}

interface Partition {
  readonly starts: readonly number[];
  readonly cost: number;
}

/**
 * The best of all ways of breaking a title of that length into few lines, the first of several; undefined when there is
 * none. A beginning that costs as much as the best that is known is not followed further: no cost is below zero.
 */
function bestPartition(
  length: number,
  columns: number,
  breaks: readonly TitleBreak[],
  widthOf: WidthBetween,
): Partition | undefined {
  const fewest = Math.ceil(widthOf(0, length) / columns);
  const most = Math.min(fewest + 1, MOST_COMPARED_LINES);
  let best: Partition | undefined;
  extend([0], 0, 0);
  return best;

  function extend(starts: readonly number[], nextBreak: number, breakCost: number): void {
    const start = starts.at(-1) ?? 0;
    const linesCost = breakCost + Math.max(0, starts.length - fewest) * LINE_COST;
    if (best && linesCost >= best.cost) return;
    if (widthOf(start, length) <= columns) {
      const lines = starts.map((from, index) => widthOf(from, starts[index + 1] ?? length));
      const cost = shapeCost(lines, columns) + linesCost;
      if (!best || cost < best.cost) best = { starts, cost };
    }
    if (starts.length === most) return;
    for (let index = nextBreak; index < breaks.length; index++) {
      const { at, cost } = breaks[index] as TitleBreak;
      if (widthOf(start, at) > columns) return;
      extend([...starts, at], index + 1, breakCost + cost);
    }
  }
}

function cheapest(breaks: readonly TitleBreak[]): readonly TitleBreak[] {
  const dearest = [...breaks].sort((a, b) => a.cost - b.cost || a.at - b.at)[MOST_BREAKS - 1];
  return dearest ? breaks.filter(({ cost }) => cost <= dearest.cost).slice(0, MOST_BREAKS) : breaks;
}
