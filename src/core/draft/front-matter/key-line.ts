import { type Range, range } from "../../text/range";
import { type Line, trimmed } from "../lines";

/** A line `键: 值`, well written or not. */
export interface KeyLine {
  readonly key: string;
  /** Without quotes. */
  readonly keyRange: Range;
  /** The colon, and behind a faulty one the white space before the value. */
  readonly colonRange: Range;
  readonly flaw: "full-width-colon" | "missing-space-after-colon" | undefined;
  /** The value on the line; empty, behind the colon, when there is none. */
  readonly inline: Range;
}

/** The longest key; behind it no colon is looked for. */
const LONGEST_KEY = 80;

/** The longest key before a faulty colon: a longer one is a sentence. */
const LONGEST_FLAWED_KEY = 12;

const FULL_WIDTH_COLON = "\uFF1A";

/** What YAML, or a sentence, would have at the head of something that is no key. */
const NO_KEY_START = /^[-?:,[\]{}#&*!|>%@`]/u;

/** Marks that no key before a faulty colon holds. */
const SENTENCE_MARKS = /[\uFF0C。\uFF1B、\uFF01\uFF1F“”《》…,;!?/\\]/u;

/** Reads the line as a key line; undefined when it is none. */
export function readKeyLine(text: string, line: Line): KeyLine | undefined {
  if (NO_KEY_START.test(text.charAt(line.start))) return undefined;
  const limit = Math.min(line.end, line.start + LONGEST_KEY);
  for (let offset = line.start + 1; offset < limit; offset++) {
    const character = text[offset];
    if (character !== ":" && character !== FULL_WIDTH_COLON) continue;
    const flaw = flawOf(text, offset, line.end);
    const keyRange = keyRangeOf(text, line.start, offset);
    const key = text.slice(keyRange.start, keyRange.end);
    if (flaw && (key.length > LONGEST_FLAWED_KEY || SENTENCE_MARKS.test(key))) continue;
    const value = trimmed(text, offset + 1, line.end);
    const inline = value.start < value.end ? value : range(offset + 1, offset + 1);
    return { key, keyRange, colonRange: range(offset, flaw ? inline.start : offset + 1), flaw, inline };
  }
  return undefined;
}

function flawOf(text: string, colon: number, lineEnd: number): KeyLine["flaw"] {
  if (text[colon] === FULL_WIDTH_COLON) return "full-width-colon";
  const next = text.charCodeAt(colon + 1);
  const isSeparated = colon + 1 >= lineEnd || next === 0x20 || next === 0x09;
  return isSeparated ? undefined : "missing-space-after-colon";
}

/** The key without white space and without the quotes that YAML allows. */
function keyRangeOf(text: string, start: number, colon: number): Range {
  const key = trimmed(text, start, colon);
  const quote = text[key.start];
  const isQuoted = (quote === '"' || quote === "'") && key.end - key.start > 2 && text[key.end - 1] === quote;
  return isQuoted ? range(key.start + 1, key.end - 1) : key;
}
