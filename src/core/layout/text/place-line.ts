import type { TextItem } from "../page";
import type { Cell } from "./cells";
import type { Line } from "./line";
import { sliceRun } from "./run";

/** The line as text items, one for each stretch of a run; `left` and `baseline` in mm on the page. */
export function lineItems(line: Line, left: number, baseline: number): readonly TextItem[] {
  const items: TextItem[] = [];
  let from = 0;
  while (from < line.cells.length) {
    const run = line.cells[from]?.run;
    let to = from + 1;
    while (to < line.cells.length && line.cells[to]?.run === run) to++;
    items.push(stretchItem(line, from, to, left, baseline));
    from = to;
  }
  return items;
}

function stretchItem(line: Line, from: number, to: number, left: number, baseline: number): TextItem {
  const first = line.cells[from] as Cell;
  const last = line.cells[to - 1] as Cell;
  const { text, range } = sliceRun(first.run, first.offset, last.offset + last.character.length);
  const { font, size, color, bold, element } = first.run.style;
  const xs: number[] = [];
  for (let index = from; index < to; index++) xs.push(left + (line.xs[index] ?? 0));
  return {
    type: "text",
    x: xs[0] ?? left,
    y: baseline,
    size,
    font,
    text,
    xs,
    widths: line.widths.slice(from, to),
    color,
    ...(bold ? { bold } : {}),
    element,
    ...(range ? { range } : {}),
  };
}
