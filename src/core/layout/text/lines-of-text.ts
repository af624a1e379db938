import { baselineFrom, cellWidth, characterHeight } from "../metrics";
import type { Frame } from "../sheet";
import { type Strip, strip } from "../strip";
import { breakLines } from "./break-lines";
import { fittedLine } from "./fitted-line";
import type { Line } from "./line";
import { lineItems } from "./place-line";
import type { Run } from "./run";

/** How far text stands in from the edges of the frame, in characters of its own size. */
export interface Indents {
  readonly first?: number;
  readonly others?: number;
  readonly right?: number;
}

/** One line as a strip at `left` mm on the page; its height is that of its largest characters. */
export function lineStrip(line: Line, left: number, above?: number): Strip {
  let size = 0;
  for (const { run } of line.cells) size = Math.max(size, run.style.size);
  return strip(characterHeight(size), lineItems(line, left, baselineFrom(0, size)), above);
}

/** Text broken to the frame, a strip for each line. */
export function textStrips(runs: readonly Run[], frame: Frame, indents: Indents = {}): readonly Strip[] {
  const size = runs[0]?.style.size ?? 0;
  const em = cellWidth(size);
  const measure = {
    firstIndent: (indents.first ?? 0) * em,
    indent: (indents.others ?? 0) * em,
    width: frame.width - (indents.right ?? 0) * em,
  };
  const lines = breakLines(runs, measure).filter((line) => line.cells.length > 0);
  return lines.map((line) => lineStrip(line, frame.left));
}

/** The place of a line in the frame's width. */
export type Alignment = "left" | "center" | "right";

/**
 * Text on one line, aligned in the frame; `indent` in mm from the edge that it is aligned to. What is wider than the
 * frame is set smaller.
 */
export function alignedItems(
  runs: readonly Run[],
  alignment: Alignment,
  frame: Pick<Frame, "left" | "width">,
  baseline: number,
  indent = 0,
) {
  const line = fittedLine(runs, frame.width - indent);
  const free = frame.width - line.end;
  const offset = { left: indent, center: free / 2, right: free - indent }[alignment];
  return lineItems(line, frame.left + offset, baseline);
}

/** Lines in the middle of the frame. */
export function centeredStrips(runs: readonly Run[], frame: Frame, above?: number): readonly Strip[] {
  const lines = breakLines(runs, { firstIndent: 0, indent: 0, width: frame.width });
  return lines.map((line) => lineStrip(line, frame.left + (frame.width - line.end + line.start) / 2, above));
}
