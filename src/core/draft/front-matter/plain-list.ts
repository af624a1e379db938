import { matchesOf } from "../../text/matches";
import { range } from "../../text/range";
import type { Value } from "../draft";
import type { ValueReading } from "./yaml-value";

/**
 * A word that YAML too takes letter for letter, wherever it stands: digits, Latin letters, Han characters and marks that
 * are no signs of YAML's. A range of characters: to prepare `\p{L}` takes longer than to read a draft.
 */
const WORD = "[0-9A-Za-z\\u4E00-\\u9FFF\\u3001\\uFF08\\uFF09《》〔〕\\u201C\\u201D]+";

/** A list of such words on one line. */
const LIST = new RegExp(`^\\[[ \\t]*${WORD}(?:[ \\t]*,[ \\t]*${WORD})*[ \\t]*\\]$`, "u");

const WORDS = new RegExp(WORD, "gu");

/**
 * The list at [start, end) when it is of the plainest kind, as YAML reads it; undefined for any other, which is YAML's
 * matter. Nearly every draft has such a list, and the reader of YAML takes longer to load than a draft to be read.
 */
export function readPlainList(text: string, start: number, end: number): ValueReading | undefined {
  const source = text.slice(start, end);
  if (!LIST.test(source)) return undefined;
  const values = matchesOf(source, WORDS).map(({ 0: word, index }): Value => {
    const at = start + index;
    return { text: word, range: range(at, at + word.length), verbatim: true };
  });
  return { values, isList: true, children: [], valueRange: range(start, end) };
}
