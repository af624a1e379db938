import { cellWidth } from "../metrics";
import { cellsOf } from "../text/cells";
import { styleOf } from "../text/run";
import { shapeCost } from "./shape";
import { titleBreaks } from "./words";

/** As many lines as are compared in every way; a longer title is only filled evenly. */
const MOST_COMPARED_LINES = 4;

/** What another line costs: a title is as short as it can be. */
const LINE_COST = 25;

/** More breaks than these are thinned out before they are compared. */
const MOST_BREAKS = 48;

/**
 * Where the lines of a title begin, as offsets into it; the first is 0. The writer's own line breaks are kept; otherwise
 * the best shape of all breaks between words is taken. `names` are organs that are not broken; `room` in mm.
 */
export function breakTitle(title: string, size: number, room: number, names: readonly string[]): readonly number[] {
  const em = cellWidth(size);
  const widths = characterWidths(title, size).map((width) => width / em);
  const sums = [0];
  for (const width of widths) sums.push((sums.at(-1) ?? 0) + width);
  const widthOf = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const columns = Math.floor(room / em + 0.001);
  const whole = widthOf(0, title.length);
  if (whole <= columns - 1) return [0];
  const breaks = thinned(titleBreaks(title, names));
  const fewest = Math.ceil(whole / columns);
  const candidates = fewest > MOST_COMPARED_LINES ? [] : allPartitions();
  const best = candidates.reduce<Partition | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
  return best?.starts ?? evenPartition();

  function allPartitions(): readonly Partition[] {
    const found: Partition[] = [];
    const most = Math.min(fewest + 1, MOST_COMPARED_LINES);
    extend([0], 0);
    return found;

    function extend(starts: readonly number[], nextBreak: number): void {
      const start = starts.at(-1) ?? 0;
      if (widthOf(start, title.length) <= columns) {
        const lines = starts.map((from, index) => widthOf(from, starts[index + 1] ?? title.length));
        found.push({ starts, cost: shapeCost(lines, columns) + (lines.length - fewest) * LINE_COST });
      }
      if (starts.length === most) return;
      for (let index = nextBreak; index < breaks.length; index++) {
        const at = breaks[index] as number;
        if (widthOf(start, at) > columns) return;
        extend([...starts, at], index + 1);
      }
    }
  }

  function evenPartition(): readonly number[] {
    const target = whole / Math.ceil(whole / (columns - 1));
    const starts = [0];
    const allowed = new Set(titleBreaks(title, names));
    for (let offset = 1; offset < title.length; offset++) {
      const start = starts.at(-1) ?? 0;
      const isGood = allowed.has(offset) && widthOf(start, offset) >= target - 1.5;
      if (isGood || widthOf(start, offset + 1) > columns) starts.push(offset);
    }
    return starts;
  }
}

interface Partition {
  readonly starts: readonly number[];
  readonly cost: number;
}

/** The width of every UTF-16 unit in mm: that of its character for the first of a pair, 0 for the second. */
function characterWidths(title: string, size: number): readonly number[] {
  const cells = cellsOf([{ text: title, style: styleOf("标题", { size }) }]);
  return cells.flatMap(({ character, width }) => (character.length === 2 ? [width, 0] : [width]));
}

function thinned(breaks: readonly number[]): readonly number[] {
  if (breaks.length <= MOST_BREAKS) return breaks;
  const step = Math.ceil(breaks.length / MOST_BREAKS);
  return breaks.filter((_, index) => index % step === 0);
}
