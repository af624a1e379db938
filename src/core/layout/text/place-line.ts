import type { TextItem } from "../page";
import type { Line, PlacedCell } from "./line";
import { type Run, sliceRun } from "./run";

/** The line as text items, one for each stretch of a run; `left` and `baseline` in mm on the page. */
export function lineItems(line: Line, left: number, baseline: number): readonly TextItem[] {
  const items: TextItem[] = [];
  let from = 0;
  while (from < line.cells.length) {
    const { run } = line.cells[from] as PlacedCell;
    let to = from + 1;
    while (to < line.cells.length && line.cells[to]?.run === run) to++;
    items.push(stretchItem(run, line.cells.slice(from, to), left, baseline));
    from = to;
  }
  return items;
}

function stretchItem(run: Run, cells: readonly PlacedCell[], left: number, baseline: number): TextItem {
  const first = cells[0] as PlacedCell;
  const last = cells.at(-1) as PlacedCell;
  const { text, range } = sliceRun(run, first.offset, last.offset + last.character.length);
  const { font, size, color, bold, element } = run.style;
  const xs = cells.map((cell) => left + cell.x);
  return {
    type: "text",
    x: left + first.x,
    y: baseline,
    size,
    font,
    text,
    xs,
    widths: cells.map((cell) => cell.width),
    color,
    ...(bold ? { bold } : {}),
    element,
    ...(range ? { range } : {}),
  };
}
