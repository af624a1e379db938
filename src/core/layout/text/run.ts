import { plainText } from "../../draft/access";
import type { Inline, Value } from "../../draft/draft";
import { COLORS } from "../../standard/geometry";
import { POINTS } from "../../standard/sizes";
import type { Typeface } from "../../standard/typefaces";
import { type Range, range } from "../../text/range";
import type { Part } from "../page";

/** How text looks, and what it is part of. */
export interface TextStyle {
  readonly font: Typeface;
  /** In points. */
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly element: Part;
}

/** Text in one style from one stretch of the source. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  /** Where it came from: character for character when it is as long as the text; absent when the layout supplies it. */
  readonly range?: Range;
}

/** 3号仿宋, black: every element that the standard says nothing else of (5.2.2, 5.2.4). */
export function styleOf(element: Part, more: Partial<TextStyle> = {}): TextStyle {
  return { font: "fangsong", size: POINTS.三号, color: COLORS.black, element, ...more };
}

/** The pieces of a block's content as runs; emphasis is set bold. */
export function inlineRuns(content: readonly Inline[], style: TextStyle): readonly Run[] {
  return content.map(({ text, range, strong }) => ({ text, range, style: strong ? { ...style, bold: true } : style }));
}

/** The pieces' text as one run in one style; undefined when there is none. */
export function wholeRun(content: readonly Inline[], style: TextStyle): Run | undefined {
  const [first] = content;
  const last = content.at(-1);
  if (!first || !last) return undefined;
  return { text: plainText(content), style, range: range(first.range.start, last.range.end) };
}

/** A value's text without white space at its ends, and where it came from. */
export function valueRun(value: Value, style: TextStyle): Run {
  const text = value.text.trim();
  if (!value.verbatim) return { text, style, range: value.range };
  const start = value.range.start + value.text.indexOf(text);
  return { text, style, range: range(start, start + text.length) };
}

/** A text that was made of values, in order: their stretches know where they came from, what was put between does not. */
export function runsOfValues(text: string, values: readonly Value[], style: TextStyle): readonly Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const value of values) {
    const run = valueRun(value, style);
    const shared = longestHeadIn(text, run.text, position);
    if (!shared) continue;
    if (shared.at > position) runs.push({ text: text.slice(position, shared.at), style });
    runs.push(headOf(run, shared.length));
    position = shared.at + shared.length;
  }
  if (position < text.length) runs.push({ text: text.slice(position), style });
  return runs;
}

/** Where the value stands in the text; its end marks may have been dropped. */
function longestHeadIn(text: string, value: string, from: number): { at: number; length: number } | undefined {
  const head = value.replace(/[\s:\uFF1A.。]+$/u, "");
  for (const candidate of [value, head]) {
    const at = candidate === "" ? -1 : text.indexOf(candidate, from);
    if (at >= 0) return { at, length: candidate.length };
  }
  return undefined;
}

function headOf(run: Run, length: number): Run {
  if (length === run.text.length || !run.range) return run;
  const { start } = run.range;
  return { ...run, text: run.text.slice(0, length), range: range(start, start + length) };
}

/** The stretch [from, to) of a run. */
export function sliceRun(run: Run, from: number, to: number): Run {
  const text = run.text.slice(from, to);
  if (!run.range || run.range.end - run.range.start !== run.text.length) return { ...run, text };
  return { ...run, text, range: range(run.range.start + from, run.range.start + to) };
}
