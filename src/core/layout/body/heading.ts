import type { Heading } from "../../draft/draft";
import { type HouseStyle, levelTypeface } from "../../standard/house-style";
import { type NumberingStyle, numberingOf } from "../../standard/numbering";
import type { Frame } from "../sheet";
import type { Strip } from "../strip";
import { centeredStrips, textStrips } from "../text/lines-of-text";
import { inlineRuns, type Run, sliceRun, type TextStyle } from "../text/run";

/** Chapters and sections of regulations stand in the middle. */
const CENTERED: readonly NumberingStyle[] = ["chapter", "section"];

/**
 * A line that opens with a number, its heading in the typeface of its level and the rest of the line as text (7.3.3). A
 * heading alone on its line does not end a page.
 */
export function headingStrips(
  heading: Heading,
  label: string | undefined,
  textStyle: TextStyle,
  frame: Frame,
  house: HouseStyle,
): readonly Strip[] {
  const style = heading.label?.style;
  const runs = headingRuns(heading, label, headingStyle(heading, textStyle, house), textStyle);
  const isCentered = style ? CENTERED.includes(style) : heading.depth === 0;
  const strips = isCentered ? centeredStrips(runs, frame) : textStrips(runs, frame, { first: 2 });
  return isHeadingAlone(heading) ? strips.map((strip) => ({ ...strip, keepsWithNext: true })) : strips;
}

/** Whether the line is nothing but a heading; what ends in a mark is a sentence, an item of a list perhaps. */
export function isHeadingAlone({ content, headingEnd }: Heading): boolean {
  const last = content.at(-1);
  return last !== undefined && headingEnd >= last.range.end && !/[\p{P}\s]$/u.test(last.text);
}

/** The levels of the ladder as the house has them; chapters and articles as in published regulations. */
function headingStyle({ label, depth }: Heading, textStyle: TextStyle, house: HouseStyle): TextStyle {
  const level = label ? LEVELS.indexOf(label.style) + 1 : depth;
  if (label && level === 0) return { ...textStyle, font: numberingOf(label.style).typeface };
  // A `#` that is not the document's title looks like the first level.
  const font = levelTypeface(house, Math.max(1, level));
  return house.boldLevels.includes(level) ? { ...textStyle, font, bold: true } : { ...textStyle, font };
}

/** The levels of 7.3.3. */
const LEVELS: readonly NumberingStyle[] = ["level-1", "level-2", "level-3", "level-4"];

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
