import { type NumberedHeading, type NumberRun, runsIn } from "../check/levels";
import { plainText } from "../draft/access";
import type { Block, Draft } from "../draft/draft";
import { lineAt } from "../draft/lines";
import { formatLabel, type NumberingStyle, numberingOf } from "../standard/numbering";
import { range } from "../text/range";
import type { TextPlace } from "./place";
import type { Suggestion } from "./suggestion";

/** A number that the next line may open with. */
export interface NextNumber {
  readonly style: NumberingStyle;
  /** As it is written, with the white behind it. */
  readonly text: string;
}

/** The level right below each; what stands below an article is numbered （一）. */
const BELOW: Readonly<Partial<Record<NumberingStyle, NumberingStyle>>> = {
  chapter: "article",
  section: "article",
  article: "level-2",
  "level-1": "level-2",
  "level-2": "level-3",
  "level-3": "level-4",
};

const LARGEST = 999;

/** Words that end so are a whole paragraph, below which the next of its level comes. */
const SENTENCE_END = /[。\uFF1B;\uFF01\uFF1F…”\uFF09]$/u;

/** Levels whose numbers open whole passages: a line of theirs that is a heading alone has something below it. */
const PASSAGES: readonly NumberingStyle[] = ["chapter", "section", "level-1", "level-2"];

/**
 * The numbers that a line at `offset` may open with, the likeliest first: the next of the last number's level, the first
 * of the level below it, and the next of each level above. None where nothing is numbered before it in its text.
 * @param level3Mark what stands behind a number of the third level
 */
export function nextNumbers(draft: Draft, offset: number, level3Mark: string): readonly NextNumber[] {
  const before = blocksBefore(draft, offset);
  const runs = runsIn(before);
  const last = lastOf(runs);
  if (!last) return [];
  const { run, heading } = last;
  const next = after(run);
  const below = BELOW[run.style];
  const first = below && { style: below, value: below === "article" ? (valueAfter(runs, below) ?? 1) : 1 };
  const above = [...run.above].reverse().map((style) => ({ style, value: valueAfter(runs, style) }));
  const own = opensPassage(run.style, heading) ? [first, next] : [next, first];
  return [...own, ...above].flatMap((number) => {
    if (number?.value === undefined || number.value > LARGEST) return [];
    return [{ style: number.style, text: labelOf(number.style, number.value, level3Mark) }];
  });
}

/**
 * The number to offer unasked on the blank line at `offset`: that which follows the numbered paragraph right above.
 * Undefined when the paragraph above has no number.
 */
export function numberToOffer(draft: Draft, offset: number, level3Mark: string): NextNumber | undefined {
  const start = lineAt(draft.text, offset);
  const above = blocksBefore(draft, offset).at(-1);
  if (above?.type !== "heading" || !above.label) return undefined;
  const between = draft.text.slice(above.range.end, start);
  if (!/^[ \t\u3000]*(?:\r\n|\r|\n)$/u.test(between)) return undefined;
  return nextNumbers(draft, offset, level3Mark)[0];
}

/** The numbers as suggestions, for a line that is blank so far. */
export function numberSuggestions(
  draft: Draft,
  offset: number,
  place: TextPlace,
  level3Mark: string,
): readonly Suggestion[] {
  if (place.before !== "" || place.after.trim() !== "") return [];
  return nextNumbers(draft, offset, level3Mark).map(({ style, text }) => {
    const { example } = numberingOf(style);
    return {
      kind: "number",
      label: text.trimEnd(),
      detail: { zh: `下一个序号（${example}）`, en: `next number (${example})` },
      range: range(offset, offset),
      newText: text,
    };
  });
}

/** The blocks above the line of the offset, of the text that it is in: the main text or an attachment's. */
function blocksBefore(draft: Draft, offset: number): readonly Block[] {
  const attachment = [...draft.attachments].reverse().find(({ openingRange }) => openingRange.end <= offset);
  const start = lineAt(draft.text, offset);
  return (attachment?.body ?? draft.body).filter((block) => block.range.end <= start);
}

/** The last number and the run that it belongs to. */
function lastOf(runs: readonly NumberRun[]): { run: NumberRun; heading: NumberedHeading } | undefined {
  const ends = runs.flatMap((run) => {
    const heading = run.headings.at(-1);
    return heading ? [{ run, heading }] : [];
  });
  return ends.reduce<(typeof ends)[number] | undefined>(
    (last, end) => (last && last.heading.range.start > end.heading.range.start ? last : end),
    undefined,
  );
}

function after(run: NumberRun): { style: NumberingStyle; value: number | undefined } {
  const value = run.headings.at(-1)?.label.value;
  return { style: run.style, value: value === undefined ? undefined : value + 1 };
}

/** One more than the last number of the style. */
function valueAfter(runs: readonly NumberRun[], style: NumberingStyle): number | undefined {
  const run = runs.filter((each) => each.style === style).at(-1);
  return run && after(run).value;
}

function opensPassage(style: NumberingStyle, heading: NumberedHeading): boolean {
  const words = plainText(heading.content).trim();
  if (/[:\uFF1A]$/u.test(words)) return true;
  return PASSAGES.includes(style) && words !== "" && !SENTENCE_END.test(words);
}

function labelOf(style: NumberingStyle, value: number, level3Mark: string): string {
  return style === "level-3" ? `${value}${level3Mark}` : formatLabel(style, value) + numberingOf(style).gap;
}
