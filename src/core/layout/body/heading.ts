import type { Heading } from "../../draft/draft";
import { type NumberingStyle, numberingOf } from "../../standard/numbering";
import type { Typeface } from "../../standard/typefaces";
import type { Part } from "../page";
import type { Frame } from "../sheet";
import type { Strip } from "../strip";
import { centeredStrips, textStrips } from "../text/lines-of-text";
import { inlineRuns, type Run, sliceRun, styleOf, type TextStyle } from "../text/run";

/** Chapters and sections of regulations stand in the middle. */
const CENTERED: readonly NumberingStyle[] = ["chapter", "section"];

/** The typefaces of Markdown headings by depth: those of the numbers that they get. */
const BY_DEPTH: readonly Typeface[] = ["hei", "hei", "kai", "fangsong"];

/** A line that opens with a number, its heading in the typeface of its level and the rest of the line as text (7.3.3). */
export function headingStrips(heading: Heading, label: string | undefined, part: Part, frame: Frame): readonly Strip[] {
  const style = heading.label?.style;
  const typeface = style ? numberingOf(style).typeface : (BY_DEPTH[heading.depth] ?? "fangsong");
  const runs = headingRuns(heading, label, styleOf(part, { font: typeface }), styleOf(part));
  const isCentered = style ? CENTERED.includes(style) : heading.depth === 0;
  return isCentered ? centeredStrips(runs, frame) : textStrips(runs, frame, { first: 2 });
}

function headingRuns(
  heading: Heading,
  label: string | undefined,
  style: TextStyle,
  textStyle: TextStyle,
): readonly Run[] {
  const runs: Run[] = [];
  if (label !== undefined) runs.push({ text: label, style });
  if (heading.label) {
    const { text, range } = heading.label;
    const { gap } = numberingOf(heading.label.style);
    runs.push({ text, range, style });
    if (gap !== "" && heading.content.length > 0) runs.push({ text: gap, style });
  }
  for (const run of inlineRuns(heading.content, textStyle)) {
    const start = run.range?.start ?? 0;
    const split = Math.max(0, Math.min(run.text.length, heading.headingEnd - start));
    if (split > 0) runs.push(restyled(sliceRun(run, 0, split), style));
    if (split < run.text.length) runs.push(sliceRun(run, split, run.text.length));
  }
  return runs;
}

function restyled(run: Run, style: TextStyle): Run {
  return { ...run, style: run.style.bold ? { ...style, bold: true } : style };
}
