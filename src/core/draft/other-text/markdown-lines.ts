import { type Line, linesOf } from "../lines";

/** What a line is to Markdown. */
export interface MarkdownLine {
  readonly line: Line;
  /** Whether it is a sign or code as a whole; else where its words begin, behind the signs at its head. */
  readonly wordsFrom: number | undefined;
}

/** How far the signs at the head of a line are looked for. */
const HEAD = 200;

const FENCE = /^[\s>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]{1,8})?(`{3,}|~{3,})/u;

/** A rule, an underline of a heading, or the line below a table's head without pipes at its ends. */
const SIGNS_ONLY = /^[ \t]*(?:[-*_=] ?(?:[-*_= \t]*)|:?-{1,80}:?[ \t]*(?:\|[ \t]*:?-{1,80}:?[ \t]*)+)$/u;

/** `[name]: address` */
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:/u;

const INDENTED = /^(?: {4}|\t)/u;

/** Quotes and items of lists, one within the other, a box to tick, the marks of a heading. */
const SIGNS =
  /^(?:[\s]{0,40}(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))){0,10}(?:[ \t]{1,8}\[[ xX]\](?=[ \t]))?(?:\s{0,8}#{1,6}(?=[ \t]|$))?/u;

const ITEM = /^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]/u;

/** The lines of a Markdown text that are not blank. */
export function* markdownLines(text: string): Generator<MarkdownLine> {
  let fence: string | undefined;
  let isInHead = false;
  let isInList = false;
  let isInCode = false;
  let last = -1;
  for (const line of linesOf(text, 0)) {
    const words = text.slice(line.lineStart, line.lineEnd);
    const isAfterBlank = line.number > last + 1;
    last = line.number;
    const hidden = { line, wordsFrom: undefined };
    if (line.number === 0 && /^\uFEFF?---\s*$/u.test(words)) {
      isInHead = true;
      yield hidden;
      continue;
    }
    if (isInHead) {
      isInHead = !/^(?:---|\.\.\.)\s*$/u.test(words);
      yield hidden;
      continue;
    }
    const mark = FENCE.exec(words.slice(0, HEAD))?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      yield hidden;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      yield hidden;
      continue;
    }
    const isIndented = INDENTED.test(words);
    isInCode = isIndented && !isInList && (isAfterBlank || isInCode || line.number === 0);
    if (isInCode || isSignsOnly(words) || DEFINITION.test(words.slice(0, HEAD + 10))) {
      yield hidden;
      continue;
    }
    if (ITEM.test(words.slice(0, HEAD))) isInList = true;
    else if (!isIndented && isAfterBlank) isInList = false;
    const signs = SIGNS.exec(words.slice(0, HEAD))?.[0].length ?? 0;
    yield { line, wordsFrom: line.lineStart + signs };
  }
}

function isSignsOnly(words: string): boolean {
  return words.length < 2 * HEAD && SIGNS_ONLY.test(words) && (words.trim().length >= 2 || words.trim() === "=");
}
