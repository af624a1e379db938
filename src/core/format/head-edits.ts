import { commentsOf, type DirectiveAction } from "../check/directives";
import type { Draft } from "../draft/draft";
import { groupEntries } from "../draft/front-matter/entries";
import { headLinesOf } from "../draft/front-matter/head-line";
import { isOpen } from "../draft/front-matter/openers";
import { lineBelow, textStart } from "../draft/lines";
import type { TextEdit } from "../text/edit";
import { type Range, range } from "../text/range";
import { breakIn } from "./break-in";
import { entryLines } from "./entry-lines";
import { type HeadParts, headParts } from "./head-parts";
import { inOrder } from "./in-order";

/**
 * The edits that put the elements in order and their spaces in one form. Undefined where lines of the head cannot be
 * told apart (no second fence, a line that belongs to no key, a bracket that is never closed): what they belong to
 * might change with their place.
 */
export function headEdits(draft: Draft): readonly TextEdit[] | undefined {
  const { frontMatter, text, problems } = draft;
  if (!frontMatter) return [];
  if (problems.some(({ code }) => code === "front-matter-unclosed")) return undefined;
  const { range: whole, contentRange } = frontMatter;
  const directives = directivesOf(draft);
  const parts = readParts(draft, directives);
  if (!parts) return undefined;
  const lines = linesInOrder(text, parts, directives);
  const openingEnd = whole.start + FENCE.length;
  const lineBreak = breakIn(text, range(openingEnd, lineBelow(text, openingEnd)));
  const start = textStart(text);
  return [
    { range: range(start, whole.start), newText: "" },
    {
      range: range(openingEnd, contentRange.end),
      newText: lineBreak + lines.map((line) => line + lineBreak).join(""),
    },
  ];
}

const FENCE = "---";

function readParts({ text, frontMatter }: Draft, directives: Directives): HeadParts | undefined {
  const content = frontMatter?.contentRange ?? range(0, 0);
  const lines = [];
  for (const line of headLinesOf(text, content.start)) {
    if (line.start >= content.end) break;
    lines.push(line);
  }
  const { entries, problems } = groupEntries(text, lines);
  if (problems.length > 0 || entries.some((entry) => isOpen(text, entry))) return undefined;
  // Where the first line is indented, how far decides to which key the lines below the others belong.
  const isIndented = (lines[0]?.indent ?? 0) > 0;
  if (isIndented && entries.some(({ more }) => more.length > 0)) return undefined;
  return headParts(text, lines, entries, ({ start }) => directives.has(start));
}

function linesInOrder(text: string, { parts, tail, mayMove }: HeadParts, directives: Directives): readonly string[] {
  const isSwitch = ({ start }: Range) => (directives.get(start) ?? NEXT_LINE) !== NEXT_LINE;
  const ordered = mayMove ? inOrder(parts, isSwitch) : parts;
  const wordsOf = ({ start, end }: Range) => text.slice(start, end);
  return [
    ...ordered.flatMap((part) => [...part.comments.map(wordsOf), ...(part.entry ? entryLines(text, part) : [])]),
    ...tail.map(wordsOf),
  ];
}

/** What comments tell the checks, by where they begin. */
type Directives = ReadonlyMap<number, DirectiveAction>;

const NEXT_LINE: DirectiveAction = "disable-next-line";

function directivesOf(draft: Draft): Directives {
  return new Map(commentsOf(draft).directives.map(({ range: place, action }) => [place.start, action]));
}
