import { cellWidth } from "../metrics";
import { type TitleBreak, titleBreaks } from "./breaks";
import { evenLines } from "./even-lines";
import { comfortable, shapeCost } from "./shape";
import { type WidthBetween, widthsBetween } from "./widths";

/** As many lines as are compared in every way; a longer title is only filled evenly. */
const MOST_COMPARED_LINES = 4;

/** What another line costs: a title is as short as it can be. */
const LINE_COST = 25;

/** No more breaks than these are compared, the best ones. */
const MOST_BREAKS = 48;

/**
 * Where the lines of a title begin, as offsets into it; the first is 0. The best shape of all breaks between words is
 * taken. `names` are organs that are not broken; `room` in mm.
 */
export function breakTitle(title: string, size: number, room: number, names: readonly string[]): readonly number[] {
  const columns = Math.floor(room / cellWidth(size) + 0.001);
  const widthOf = widthsBetween(title, size);
  const whole = widthOf(0, title.length);
  if (whole <= comfortable(columns)) return [0];
  const breaks = titleBreaks(title, names);
  const fewest = Math.ceil(whole / columns);
  const candidates = fewest > MOST_COMPARED_LINES ? [] : partitions(title.length, columns, cheapest(breaks), widthOf);
  const best = candidates.reduce<Candidate | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
  return best?.starts ?? evenLines(title, columns, breaks, widthOf);
}

interface Candidate {
  readonly starts: readonly number[];
  readonly cost: number;
}

/** Every way of breaking a title of that length into few lines, and what it costs. */
function partitions(
  length: number,
  columns: number,
  breaks: readonly TitleBreak[],
  widthOf: WidthBetween,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const fewest = Math.ceil(widthOf(0, length) / columns);
  const most = Math.min(fewest + 1, MOST_COMPARED_LINES);
  extend([0], 0, 0);
  return found;

  function extend(starts: readonly number[], nextBreak: number, breakCost: number): void {
    const start = starts.at(-1) ?? 0;
    if (widthOf(start, length) <= columns) {
      const lines = starts.map((from, index) => widthOf(from, starts[index + 1] ?? length));
      const cost = shapeCost(lines, columns) + (lines.length - fewest) * LINE_COST + breakCost;
      found.push({ starts, cost });
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
