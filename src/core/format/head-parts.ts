import type { Entry } from "../draft/front-matter/entries";
import { type HeadLine, isComment, isItem } from "../draft/front-matter/head-line";
import { closerOf, opensBlock } from "../draft/front-matter/openers";

/** A key with all its lines, and the comments that stand above it. */
export interface HeadPart {
  /** The comments above it, which go where it goes. */
  readonly comments: readonly HeadLine[];
  /** Undefined for comments that stay where they are. */
  readonly entry: Entry | undefined;
  /** The key's line and those that its value goes on with, comments between them included. */
  readonly lines: readonly HeadLine[];
}

/** The parts of a head in their order. */
export interface HeadParts {
  readonly parts: readonly HeadPart[];
  /** The comments below the last part. */
  readonly tail: readonly HeadLine[];
  /** Whether the parts may change places: not where a comment at the end of a value tells the checks of the line below it. */
  readonly mayMove: boolean;
}

/** Groups the lines, all of which belong to an entry or are comments; `isDirective` tells comments to the checks. */
export function headParts(
  text: string,
  lines: readonly HeadLine[],
  entries: readonly Entry[],
  isDirective: (comment: HeadLine) => boolean,
): HeadParts {
  const entryAt = new Map(entries.map((entry) => [lineAround(lines, entry), entry]));
  const going = new Set(entries.flatMap(({ more }) => more));
  const parts: { comments: HeadLine[]; entry: Entry; lines: HeadLine[] }[] = [];
  let waiting: HeadLine[] = [];
  let mayMove = true;
  const closeLast = () => {
    const last = parts.at(-1);
    if (!last) return;
    const count = trailingComments(text, last.lines);
    if (count === 0) return;
    if (isPlain(text, last)) waiting = [...last.lines.splice(last.lines.length - count), ...waiting];
    else if (last.lines.slice(-count).some(isDirective)) mayMove = false;
  };
  for (const line of lines) {
    const entry = entryAt.get(line);
    const last = parts.at(-1);
    if (entry) {
      closeLast();
      parts.push({ comments: waiting, entry, lines: [line] });
      waiting = [];
    } else if (last && going.has(line)) {
      last.lines.push(...waiting, line);
      waiting = [];
    } else waiting.push(line);
  }
  closeLast();
  return { parts, tail: waiting, mayMove };
}

function lineAround(lines: readonly HeadLine[], { keyRange }: Entry): HeadLine | undefined {
  return lines.find(({ start, end }) => start <= keyRange.start && keyRange.start < end);
}

function trailingComments(text: string, lines: readonly HeadLine[]): number {
  let count = 0;
  for (let index = lines.length - 1; index > 0 && isComment(text, lines[index] as HeadLine); index--) count++;
  return count;
}

/** Whether the comments at the end are surely comments: the value is words on one line, or a plain list below the key. */
function isPlain(
  text: string,
  { entry, lines }: { readonly entry: Entry; readonly lines: readonly HeadLine[] },
): boolean {
  if (opensBlock(text, entry.inline)) return false;
  return isPlainList(text, entry, lines) || lines.slice(1).every((line) => isComment(text, line));
}

/** Whether the value is nothing but items of one line below the key, comments among them. */
export function isPlainList(text: string, { inline }: Entry, lines: readonly HeadLine[]): boolean {
  const below = lines.slice(1);
  const items = below.filter((line) => !isComment(text, line));
  return inline.start >= inline.end && items.length > 0 && items.every((line) => isPlainItem(text, line));
}

function isPlainItem(text: string, line: HeadLine): boolean {
  if (!isItem(text, line)) return false;
  const words = text.slice(line.start + 1, line.end);
  const inline = { start: line.end - words.trimStart().length, end: line.end };
  const closer = closerOf(text, inline);
  const isWhole = closer === undefined || (inline.end - inline.start > 1 && text[inline.end - 1] === closer);
  return isWhole && !opensBlock(text, inline) && !isItem(text, { ...line, ...inline });
}
