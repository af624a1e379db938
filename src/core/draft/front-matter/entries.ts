import { elementNamed } from "../../standard/elements";
import { range } from "../../text/range";
import type { DraftProblem } from "../draft";
import { type HeadLine, isComment, isItem } from "./head-line";
import { type KeyLine, readKeyLine } from "./key-line";
import { isOpen, opensBlock } from "./openers";

/** A key line and the lines that go on with its value. */
export interface Entry extends KeyLine {
  readonly more: readonly HeadLine[];
}

/** The entries of the lines. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly problems: readonly DraftProblem[];
}

/**
 * Groups lines into entries, each read for itself, so that a fault in one never touches the next. A line that belongs
 * to none is a problem.
 */
export function groupEntries(text: string, lines: readonly HeadLine[]): Entries {
  const entries: (Entry & { more: HeadLine[] })[] = [];
  const problems: DraftProblem[] = [];
  const base = lines.find((line) => !isComment(text, line))?.indent ?? 0;
  for (const line of lines) {
    const current = entries.at(-1);
    const key = startsEntry(text, line, base, current) ? readKeyLine(text, line) : undefined;
    if (key) entries.push(Object.assign(key, { more: [] }));
    else if (current && continues(text, line, base, current)) current.more.push(line);
    else if (!isComment(text, line)) problems.push(unreadableLine(text, line));
  }
  return { entries, problems };
}

function startsEntry(text: string, line: HeadLine, base: number, current: Entry | undefined): boolean {
  if (isItem(text, line)) return false;
  if (line.indent <= base || !current) return true;
  // An element that slipped to the right below a plain value: nothing else can be meant.
  const isPlain =
    current.inline.start < current.inline.end && !isOpen(text, current) && !opensBlock(text, current.inline);
  const key = isPlain ? readKeyLine(text, line) : undefined;
  return key !== undefined && elementNamed(key.key) !== undefined;
}

function continues(text: string, line: HeadLine, base: number, current: Entry): boolean {
  if (line.indent > base || isItem(text, line)) return true;
  return isOpen(text, current);
}

function unreadableLine(text: string, line: HeadLine): DraftProblem {
  const words = text.slice(line.start, line.end);
  return {
    code: "front-matter-line-unreadable",
    range: range(line.start, line.end),
    data: { text: words.length > 40 ? `${words.slice(0, 40)}…` : words },
    edits: [],
  };
}
