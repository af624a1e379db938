import { applyEdits } from "../../text/edit";
import { type Range, range } from "../../text/range";
import type { DraftProblem, Value } from "../draft";
import { trimmed } from "../lines";
import { readPlain } from "./plain-value";
import { readYaml } from "./yaml-value";

/** A list in brackets read word for word, because YAML could not read it or would lose some of it. */
export interface FlowListReading {
  readonly values: readonly Value[];
  readonly problems: readonly DraftProblem[];
}

/** Splits what stands between `[` at `list.start` and the closing bracket, or the end, at its commas. */
export function splitFlowList(text: string, list: Range): FlowListReading {
  const isClosed = text[list.end - 1] === "]" && list.end > list.start + 1;
  const end = isClosed ? list.end - 1 : list.end;
  if (!isClosed) {
    const closed = readYaml(text, list.start, list.end, "]");
    if (closed) return { values: closed.values, problems: [unclosed(list)] };
  }
  const readings = itemsOf(text, list.start + 1, end).map((item) => readItem(text, item));
  const values = readings.map((reading) => reading.value);
  // What is amiss in the items shows once the list is closed: edits at one place would be in each other's way.
  if (!isClosed) return { values, problems: [unclosed(list)] };
  const problems = readings.flatMap((reading) => reading.problems);
  if (problems.length > 0)
    return { values, problems: isCured(text, list, values, problems) ? problems : problems.map(withoutCure) };
  return { values, problems: [{ code: "front-matter-line-unreadable", range: list, data: {}, edits: [] }] };
}

/** Whether the edits make a list that YAML reads as we did: a stray quote may pair up with one that they add. */
function isCured(text: string, list: Range, values: readonly Value[], problems: readonly DraftProblem[]): boolean {
  const edits = problems.flatMap((problem) => problem.edits);
  const shifted = edits.map(({ range: { start, end }, newText }) => ({
    range: range(start - list.start, end - list.start),
    newText,
  }));
  const cured = applyEdits(text.slice(list.start, list.end), shifted);
  const reading = readYaml(cured, 0, cured.length);
  return reading?.values.length === values.length && reading.values.every((value, i) => value.text === values[i]?.text);
}

function withoutCure({ code, range, data }: DraftProblem): DraftProblem {
  return { code, range, data, edits: [] };
}

function itemsOf(text: string, start: number, end: number): Range[] {
  const items: Range[] = [];
  for (let from = start; from <= end; ) {
    const first = trimmed(text, from, end).start;
    let comma = quotedEnd(text, first, end) ?? from;
    while (comma < end && text[comma] !== ",") comma++;
    const item = trimmed(text, from, comma);
    if (item.start < item.end) items.push(item);
    from = comma + 1;
  }
  return items;
}

/** Behind the quotes that open at `start`; undefined when none open there or they never close. */
function quotedEnd(text: string, start: number, end: number): number | undefined {
  const quote = text[start];
  if (start >= end || (quote !== '"' && quote !== "'")) return undefined;
  for (let offset = start + 1; offset < end; offset++) {
    if (quote === '"' && text[offset] === "\\") offset++;
    else if (text[offset] === quote) {
      if (quote !== "'" || text[offset + 1] !== quote) return offset + 1;
      offset++;
    }
  }
  return undefined;
}

function readItem(text: string, item: Range) {
  const isQuoted = text[item.start] === '"' || text[item.start] === "'";
  const value = isQuoted ? readYaml(text, item.start, item.end)?.values[0] : undefined;
  return value ? { value, problems: [] } : readPlain(text, [item]);
}

function unclosed(list: Range): DraftProblem {
  return {
    code: "front-matter-line-unreadable",
    range: list,
    data: {},
    edits: [{ range: range(list.end, list.end), newText: "]" }],
    cure: { zh: "补上右方括号“]”", en: "Close the list with “]”" },
  };
}
