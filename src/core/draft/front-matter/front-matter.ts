import { type Element, elementNamed } from "../../standard/elements";
import { range } from "../../text/range";
import type { DraftProblem, Field, FrontMatter } from "../draft";
import { append } from "./append";
import { type Entry, groupEntries } from "./entries";
import type { Fences } from "./fences";
import { type HeadLine, headLinesOf, isComment, isItem } from "./head-line";
import { readKeyLine } from "./key-line";
import { type CheckedReading, readValue } from "./value";

/** Keys below keys below keys: deeper ones are taken as text. */
const DEEPEST = 6;

/** Reads the fields between the fences. */
export function readFrontMatter(text: string, fences: Fences): { frontMatter: FrontMatter; problems: DraftProblem[] } {
  const problems: DraftProblem[] = [...fences.problems];
  const fields = fieldsOf(text, fences.lines, 0, problems);
  return { frontMatter: { range: fences.range, contentRange: fences.contentRange, fields }, problems };
}

/** Reads a text that is nothing but fields, such as an office's profile. */
export function readFields(text: string): {
  readonly fields: readonly Field[];
  readonly problems: readonly DraftProblem[];
} {
  const problems: DraftProblem[] = [];
  const start = text.startsWith("\uFEFF") ? 1 : 0;
  return { fields: fieldsOf(text, headLinesOf(text, start), 0, problems), problems };
}

function fieldsOf(text: string, lines: readonly HeadLine[], depth: number, problems: DraftProblem[]): Field[] {
  const grouped = groupEntries(text, lines);
  append(problems, grouped.problems);
  const seen = new Set<string>();
  return grouped.entries.map((entry) => {
    if (seen.has(entry.key)) problems.push(duplicateKey(entry));
    seen.add(entry.key);
    if (entry.flaw) problems.push(faultyColon(entry));
    return readField(text, entry, depth, problems);
  });
}

function readField(text: string, entry: Entry, depth: number, problems: DraftProblem[]): Field {
  const element = elementNamed(entry.key);
  const reading = holdsKeys(text, entry, element, depth)
    ? readChildren(text, entry, depth, problems)
    : readValue(text, entry);
  append(problems, reading.problems);
  const { values, isList, children, valueRange } = reading;
  const end = Math.max(valueRange.end, entry.colonRange.end);
  return {
    key: entry.key,
    keyRange: entry.keyRange,
    element: element?.name,
    values,
    isList,
    children,
    range: range(entry.keyRange.start, end),
    valueRange,
  };
}

/** Whether keys stand below the key. Below an element that is a text or a list, 关于: is part of the text. */
function holdsKeys(text: string, entry: Entry, element: Element | undefined, depth: number): boolean {
  if (depth >= DEEPEST || (element && element.type !== "record")) return false;
  if (entry.inline.start < entry.inline.end && text[entry.inline.start] !== "#") return false;
  const first = entry.more.find((line) => !isComment(text, line));
  return first !== undefined && !isItem(text, first) && readKeyLine(text, first) !== undefined;
}

function readChildren(text: string, entry: Entry, depth: number, problems: DraftProblem[]): CheckedReading {
  const children = fieldsOf(text, entry.more, depth + 1, problems);
  const start = children[0]?.range.start ?? entry.inline.start;
  const end = children.at(-1)?.range.end ?? start;
  return { values: [], isList: false, children, valueRange: range(start, end), problems: [] };
}

function duplicateKey(entry: Entry): DraftProblem {
  return { code: "duplicate-key", range: entry.keyRange, data: { key: entry.key }, edits: [] };
}

function faultyColon(entry: Entry): DraftProblem {
  const isLineEnd = entry.inline.start >= entry.inline.end;
  return {
    code: entry.flaw ?? "full-width-colon",
    range: range(entry.colonRange.start, entry.colonRange.start + 1),
    data: { key: entry.key },
    edits: [{ range: entry.colonRange, newText: isLineEnd ? ":" : ": " }],
    cure:
      entry.flaw === "missing-space-after-colon"
        ? { zh: "在冒号后加一个空格", en: "Put a space behind the colon" }
        : { zh: "改为半角冒号加空格", en: "Use a half-width colon and a space" },
  };
}
