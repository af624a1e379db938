import type { Draft } from "../draft/draft";
import { lineAt } from "../draft/lines";
import { type Element, elementNamed } from "../standard/elements";
import { type Range, range } from "../text/range";

/** Where the cursor stands, as far as it decides what may be written there. */
export type Place = KeyPlace | ValuePlace | TextPlace;

/** At the head of a line of the front matter. */
export interface KeyPlace {
  readonly type: "key";
  /** From the head of the line to the cursor. */
  readonly typed: Range;
}

/** In the value of an element. */
export interface ValuePlace {
  readonly type: "value";
  readonly element: Element;
  /** The value, or the item of a list, that the cursor is in: to where it ends. */
  readonly value: Range;
  /** What has to stand before it still: the blank behind the colon. */
  readonly gap: "" | " ";
  /** Whether it is an item of a list in brackets. */
  readonly isInBrackets: boolean;
  /** Whether the whole value is blank, so that a list may be written. */
  readonly isBlank: boolean;
}

/** In the main text or an attachment. */
export interface TextPlace {
  readonly type: "text";
  /** From the line's first word to the cursor. */
  readonly before: string;
  /** What the line has behind the cursor. */
  readonly after: string;
  /** Small Latin letters right before the cursor, a word of their own; empty, at the cursor, where there are none. */
  readonly letters: Range;
}

/** A line with a key: group 1 is the key, group 2 what stands before the value. */
const KEY_LINE = /^([^\s:\uFF1A#]{1,40})([:\uFF1A][ \t]*)/u;

/** An item of a list below its key; group 1 is what stands before the words. */
const ITEM = /^([ \t]*-[ \t]+)/u;

/** What may be the initials of something: GDP and the A of 方案A are words of the text. */
const LETTERS = /(?<![A-Za-z\d])[a-z]{1,20}$/u;

/** Longer lists are not looked through for their key. */
const MOST_ITEMS = 200;

/** Whether the cursor at the offset is within a comment. */
export function isInComment({ comments }: Draft, offset: number): boolean {
  return comments.some(({ range: { start, end } }) => start < offset && offset < end);
}

/** The place of the offset; undefined in comments and where nothing can be said of it. */
export function placeAt(draft: Draft, offset: number): Place | undefined {
  if (isInComment(draft, offset)) return undefined;
  const { text } = draft;
  const start = lineAt(text, offset);
  const before = text.slice(start, offset);
  const after = restOfLine(text, offset);
  if (isInHead(draft, offset)) return headPlace(text, start, before, after);
  if (draft.frontMatter && offset < draft.frontMatter.range.end) return undefined;
  const letters = LETTERS.exec(before)?.[0].length ?? 0;
  return { type: "text", before: before.trimStart(), after, letters: range(offset - letters, offset) };
}

/** Whether the offset is in the front matter, or in the line that a head without its second fence may go on with. */
function isInHead({ frontMatter, problems, text }: Draft, offset: number): boolean {
  if (!frontMatter || offset < frontMatter.contentRange.start) return false;
  const { end } = frontMatter.contentRange;
  if (offset <= end) return true;
  const isOpen = problems.some(({ code }) => code === "front-matter-unclosed");
  return isOpen && !text.slice(end, offset).trimStart().includes("\n");
}

function headPlace(text: string, start: number, before: string, after: string): KeyPlace | ValuePlace | undefined {
  const offset = start + before.length;
  const keyLine = KEY_LINE.exec(before);
  if (keyLine) {
    const element = elementNamed(keyLine[1] ?? "");
    const value = before.slice(keyLine[0].length);
    const gap = keyLine[2] === ":" && value === "" ? " " : "";
    return element && valuePlace(element, gap, start + keyLine[0].length, value, after);
  }
  const item = ITEM.exec(before);
  if (item) {
    const element = elementNamed(keyAbove(text, start) ?? "");
    const from = start + item[0].length;
    const end = offset + after.trimEnd().length;
    return element && { type: "value", element, gap: "", value: range(from, end), isInBrackets: false, isBlank: false };
  }
  if (/[\s,[\]-]/u.test(before) || after.trim() !== "") return undefined;
  return { type: "key", typed: range(start, offset) };
}

/** What stands in quotes is left to its writer. */
function valuePlace(
  element: Element,
  gap: "" | " ",
  start: number,
  before: string,
  after: string,
): ValuePlace | undefined {
  const offset = start + before.length;
  if (/["']/u.test(before)) return undefined;
  if (before.startsWith("[")) {
    if (before.includes("]")) return undefined;
    const head = before.slice(0, before.search(/[^[,]*$/u));
    const blanks = /^[ \t]*/u.exec(before.slice(head.length))?.[0].length ?? 0;
    const rest = /^[^\],]*/u.exec(after)?.[0].trimEnd() ?? "";
    const value = range(start + head.length + blanks, offset + rest.length);
    return { type: "value", element, gap, value, isInBrackets: true, isBlank: false };
  }
  const end = offset + after.trimEnd().length;
  return { type: "value", element, gap, value: range(start, end), isInBrackets: false, isBlank: end === start };
}

/** The key of the list that the item at the head of a line belongs to. */
function keyAbove(text: string, lineStart: number): string | undefined {
  let start = lineStart;
  for (let item = 0; item < MOST_ITEMS && start > 0; item++) {
    start = lineAt(text, start - 1);
    const line = restOfLine(text, start);
    if (ITEM.test(line) || line.trim() === "") continue;
    return KEY_LINE.exec(line)?.[1];
  }
  return undefined;
}

function restOfLine(text: string, offset: number): string {
  let end = offset;
  while (end < text.length && !"\r\n".includes(text.charAt(end))) end++;
  return text.slice(offset, end);
}
