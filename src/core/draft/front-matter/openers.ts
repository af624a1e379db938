import type { Range } from "../../text/range";
import type { HeadLine } from "./head-line";

/** What opens a value that YAML must read, and what closes it. */
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', "'": "'", "[": "]", "{": "}" };

/** The head of a value written as a block: `|` or `>`, perhaps with signs and a comment. */
const BLOCK_HEAD = /^[|>][-+0-9]{0,2}(?:[ \t]+#.*)?$/u;

/** No head of a block is longer; a longer line is words. */
const LONGEST_BLOCK_HEAD = 120;

/** A value: what stands on its first line and the lines that go on with it. */
export interface Stretch {
  readonly inline: Range;
  readonly more: readonly HeadLine[];
}

/** The character that would close the value; undefined when it is not written in quotes or brackets. */
export function closerOf(text: string, inline: Range): string | undefined {
  return inline.start < inline.end ? CLOSERS[text.charAt(inline.start)] : undefined;
}

/** Whether the value is written in quotes or brackets that are not closed yet. */
export function isOpen(text: string, value: Stretch): boolean {
  const closer = closerOf(text, value.inline);
  const end = value.more.at(-1)?.end ?? value.inline.end;
  return closer !== undefined && (end === value.inline.start + 1 || text[end - 1] !== closer);
}

/** Whether the value is a block of lines below it. */
export function opensBlock(text: string, inline: Range): boolean {
  if (inline.start >= inline.end || inline.end - inline.start > LONGEST_BLOCK_HEAD) return false;
  const first = text[inline.start];
  if (first !== "|" && first !== ">") return false;
  return BLOCK_HEAD.test(text.slice(inline.start, inline.end));
}
