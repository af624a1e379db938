import { COLORS } from "../../standard/geometry";
import { POINTS } from "../../standard/sizes";
import type { Part } from "../page";
import type { Frame } from "../sheet";
import type { Strip } from "../strip";
import { singleLine } from "../text/break-lines";
import { lineStrip } from "../text/lines-of-text";
import { type Run, sliceRun, type TextStyle } from "../text/run";
import { breakTitle } from "./break-title";
import type { TitleReader } from "./title-reading";

/** 2号小标宋, in the middle, its lines a trapezoid or a diamond (7.3.1). */
export function titleStyle(element: Part): TextStyle {
  return { font: "title-song", size: POINTS.二号, color: COLORS.black, element };
}

/** A title's lines in the middle of the frame; each run begins a line. */
export function titleStrips(runs: readonly Run[], frame: Frame, read: TitleReader): readonly Strip[] {
  return titleLines(runs, frame.width, read).map((line) => {
    const set = singleLine([line]);
    return lineStrip(set, frame.left + (frame.width - set.end) / 2);
  });
}

/** The lines of a title in `width` mm, those of the writer broken where they are too long. */
export function titleLines(runs: readonly Run[], width: number, read: TitleReader): readonly Run[] {
  return runs.flatMap((run) => brokenLines(run, width, read)).filter(({ text }) => text !== "");
}

function brokenLines(run: Run, width: number, read: TitleReader): readonly Run[] {
  const starts = breakTitle(run.text, run.style.size, width, read);
  return starts.map((start, index) => withoutWhite(sliceRun(run, start, starts[index + 1] ?? run.text.length)));
}

/** The run without the white at its ends, which would move a line off the middle. */
function withoutWhite(run: Run): Run {
  const start = run.text.length - run.text.trimStart().length;
  return sliceRun(run, start, start + run.text.trim().length);
}

/** The lines as the writer broke them. */
export function writtenLines(run: Run): readonly Run[] {
  if (run.text !== "" && !/[\r\n]/u.test(run.text)) return [run];
  const lines: Run[] = [];
  for (const match of run.text.matchAll(/[^\r\n]+/gu)) {
    lines.push(sliceRun(run, match.index, match.index + match[0].length));
  }
  return lines;
}
