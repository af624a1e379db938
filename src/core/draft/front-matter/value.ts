import { type Range, range } from "../../text/range";
import type { DraftProblem, Value } from "../draft";
import { trimmed } from "../lines";
import { append } from "./append";
import { splitFlowList } from "./flow-list";
import { type HeadLine, isComment, isItem } from "./head-line";
import { closerOf, isOpen, opensBlock, type Stretch } from "./openers";
import { readPlainList } from "./plain-list";
import { readPlain } from "./plain-value";
import { QUOTING_CURE, quotingEdits } from "./quoting";
import { readYaml, type ValueReading } from "./yaml-value";

/** A value and what was wrong with how it is written. */
export interface CheckedReading extends ValueReading {
  readonly problems: readonly DraftProblem[];
}

/** Reads a value: a text, a list, or (in braces) keys. Whatever it is, none of its words are lost. */
export function readValue(text: string, stretch: Stretch): CheckedReading {
  const { inline } = stretch;
  const firstBelow = stretch.more.findIndex((line) => !isComment(text, line));
  const first = stretch.more[firstBelow];
  const startsBelow = inline.start >= inline.end || (text[inline.start] === "#" && first !== undefined);
  if (startsBelow) {
    if (!first) return { values: [], isList: false, children: [], valueRange: inline, problems: [] };
    // Comments go along: in a block of lines they are words.
    const below = stretch.more.slice(firstBelow);
    if (isItem(text, first)) return readList(text, below);
    return readValue(text, { inline: range(first.start, first.end), more: below.slice(1) });
  }
  if (opensBlock(text, inline)) return readBlock(text, stretch);
  const more = stretch.more.filter((line) => !isComment(text, line));
  if (closerOf(text, inline)) return readEnclosed(text, stretch, more);
  return readWords(text, inline, more);
}

/** A value in quotes or brackets: YAML's own matter, and word for word when YAML cannot read it. */
function readEnclosed(text: string, stretch: Stretch, more: readonly HeadLine[]): CheckedReading {
  const { inline } = stretch;
  const end = stretch.more.at(-1)?.end ?? inline.end;
  const reading = readPlainList(text, inline.start, end) ?? readYaml(text, inline.start, end);
  if (reading) return withoutProblems(reading);
  const whole = range(inline.start, more.at(-1)?.end ?? inline.end);
  const isOpenStill = isOpen(text, { inline, more });
  const isNeverClosed = isOpenStill && !hasTextBehind(text, whole);
  if (text[inline.start] === "[" && (!isOpenStill || isNeverClosed)) {
    return { ...splitFlowList(text, whole), isList: true, children: [], valueRange: whole };
  }
  const words = readWords(text, inline, more);
  // `{横排}` is plain words to a writer.
  if (words.problems.length > 0 || (text[inline.start] === "{" && more.length === 0)) return words;
  const cure =
    isNeverClosed || more.length > 0 ? { edits: [] } : { edits: quotingEdits(text, inline), cure: QUOTING_CURE };
  return { ...words, problems: [{ code: "front-matter-line-unreadable", range: whole, data: {}, ...cure }] };
}

/** Whether something stands behind the closing mark: `[2026]12号`, `"甲"和“乙”`. */
function hasTextBehind(text: string, whole: Range): boolean {
  const closer = closerOf(text, whole) ?? "";
  const close = text.slice(whole.start, whole.end).indexOf(closer, 1);
  return close >= 0 && close < whole.end - whole.start - 1;
}

/** The lines below `|` or `>`. */
function readBlock(text: string, stretch: Stretch): CheckedReading {
  const last = stretch.more.at(-1);
  if (!last) return { values: [], isList: false, children: [], valueRange: stretch.inline, problems: [] };
  const reading = readYaml(text, stretch.inline.start, last.lineEnd);
  return reading ? withoutProblems(reading) : readWords(text, stretch.inline, stretch.more);
}

function withoutProblems({ values, isList, children, valueRange }: ValueReading): CheckedReading {
  return { values, isList, children, valueRange, problems: [] };
}

/** Words without quotes. Items below words are a slip of the pen: each is a value, and what stands above them is one. */
function readWords(text: string, inline: Range, more: readonly HeadLine[]): CheckedReading {
  const firstItem = more.findIndex((line) => isItem(text, line));
  const item = more[firstItem];
  if (!item) {
    const plain = readPlain(text, [inline, ...more.map((line) => range(line.start, line.end))]);
    const { value, problems } = plain;
    return { values: [value], isList: false, children: [], valueRange: value.range, problems };
  }
  // By itself what stands above may be in quotes: to quote it once more would be no cure.
  const own = readValue(text, { inline, more: more.slice(0, firstItem) });
  const list = readList(text, more.slice(firstItem));
  const problem: DraftProblem = {
    code: "front-matter-line-unreadable",
    range: range(item.start, item.end),
    data: {},
    edits: [],
  };
  return {
    values: [...own.values, ...list.values],
    isList: true,
    children: [],
    valueRange: range(inline.start, list.valueRange.end),
    problems: [...own.problems, problem, ...list.problems],
  };
}

/** Lines that begin with `-`, each with the lines that go on with it. */
function readList(text: string, lines: readonly HeadLine[]): CheckedReading {
  const values: Value[] = [];
  const problems: DraftProblem[] = [];
  let end = lines[0]?.start ?? 0;
  for (const item of itemsOf(text, lines)) {
    const reading = readItem(text, item);
    append(values, reading.values);
    append(problems, reading.problems);
    end = Math.max(end, reading.valueRange.end);
  }
  const start = lines[0]?.start ?? 0;
  return { values, isList: true, children: [], valueRange: range(start, end), problems };
}

function readItem(text: string, item: Stretch): CheckedReading {
  const reading = readValue(text, item);
  return reading.children.length > 0 ? readWords(text, item.inline, item.more) : reading;
}

function itemsOf(text: string, lines: readonly HeadLine[]): Stretch[] {
  const items: (Stretch & { more: HeadLine[] })[] = [];
  const base = lines[0]?.indent ?? 0;
  for (const line of lines) {
    const current = items.at(-1);
    const belongs = current && line.indent > base && (isOpen(text, current) || opensBlock(text, current.inline));
    if (isItem(text, line) && !belongs) items.push({ inline: inlineOf(text, line), more: [] });
    else current?.more.push(line);
  }
  return items;
}

function inlineOf(text: string, line: HeadLine): Range {
  const inline = trimmed(text, line.start + 1, line.end);
  return inline.start < inline.end ? inline : range(line.end, line.end);
}
