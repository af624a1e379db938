import { elementNamed } from "../../standard/elements";
import { type Range, range } from "../../text/range";
import type { DraftProblem } from "../draft";
import { lineBreakOf, nextLine, textStart } from "../lines";
import { type HeadLine, headLineBehind, isComment, isItem } from "./head-line";
import { readKeyLine } from "./key-line";

const FENCE = "---";

/** Where the front matter stands. */
export interface Fences {
  /** Both fences included. */
  readonly range: Range;
  /** Between the fences. */
  readonly contentRange: Range;
  /** The lines between the fences that are not blank. */
  readonly lines: readonly HeadLine[];
  /** Where the body begins. */
  readonly bodyStart: number;
  readonly problems: readonly DraftProblem[];
}

/** Finds the front matter; undefined when the text's first line that is not blank is no fence. */
export function findFences(text: string): Fences | undefined {
  const start = textStart(text);
  const opening = headLineBehind(text, undefined, start);
  if (!opening || !isFence(text, opening)) return undefined;
  const lines: HeadLine[] = [];
  let line = headLineBehind(text, opening, start);
  while (line && !isFence(text, line)) {
    lines.push(line);
    line = headLineBehind(text, line, start);
  }
  if (!line) return unclosed(text, opening, lines);
  return {
    range: range(opening.start, line.end),
    contentRange: range(lineAfter(text, opening), line.lineStart),
    lines,
    bodyStart: lineAfter(text, line),
    problems: [],
  };
}

function isFence(text: string, { lineStart, start, end }: HeadLine): boolean {
  return start === lineStart && end === start + FENCE.length && text.startsWith(FENCE, start);
}

/** Front matter without its second fence: it goes as far as the lines look like it. */
function unclosed(text: string, opening: HeadLine, all: readonly HeadLine[]): Fences {
  const firstOther = all.findIndex((line) => !looksLikeHead(text, line));
  const lines = firstOther < 0 ? all : all.slice(0, firstOther);
  const last = lines.at(-1) ?? opening;
  const contentStart = lineAfter(text, opening);
  const contentEnd = Math.max(contentStart, lineAfter(text, last));
  const lineBreak = lineBreakOf(text);
  const isLastLine = last.lineEnd >= text.length;
  const problem: DraftProblem = {
    code: "front-matter-unclosed",
    range: range(opening.start, opening.end),
    data: {},
    edits: [
      {
        range: range(contentEnd, contentEnd),
        newText: isLastLine ? `${lineBreak}${FENCE}${lineBreak}` : `${FENCE}${lineBreak}`,
      },
    ],
    cure: { zh: `在要素之后补上一行“${FENCE}”`, en: `Close the elements with a line “${FENCE}”` },
  };
  return {
    range: range(opening.start, last.end),
    contentRange: range(contentStart, contentEnd),
    lines,
    bodyStart: contentEnd,
    problems: [problem],
  };
}

/**
 * Whether an unclosed head goes on here: a key line, an item, a comment, an indented line. A line with a faulty colon
 * only counts when it names an element, for 各科室： is how a body begins.
 */
function looksLikeHead(text: string, line: HeadLine): boolean {
  if (line.indent > 0 || isItem(text, line) || isComment(text, line)) return true;
  const key = readKeyLine(text, line);
  return key !== undefined && (!key.flaw || elementNamed(key.key) !== undefined);
}

function lineAfter(text: string, line: HeadLine): number {
  return Math.min(text.length, nextLine(text, line.lineEnd));
}
