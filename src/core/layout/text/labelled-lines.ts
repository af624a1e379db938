import { breakLines, singleLine } from "./break-lines";
import type { Line } from "./line";
import type { Run } from "./run";

/**
 * A label and the text behind it, whose other lines begin where its first one does. The label keeps to the grid: white that
 * a line's marks give up or its characters gain would move the text away from the lines below it. `indent` and `width` in mm.
 */
export function labelledLines(
  label: readonly Run[],
  text: readonly Run[],
  indent: number,
  width: number,
): readonly Line[] {
  const head = singleLine(label, indent);
  const [first, ...others] = breakLines(text, { firstIndent: head.end, indent: head.end, width });
  return [first ? besideEachOther(head, first) : head, ...others];
}

function besideEachOther(head: Line, line: Line): Line {
  return {
    cells: [...head.cells, ...line.cells],
    xs: [...head.xs, ...line.xs],
    widths: [...head.widths, ...line.widths],
    start: head.start,
    end: line.cells.length > 0 ? line.end : head.end,
  };
}
