/** The two kinds of writing that a word processor sets in fonts of their own. */
export type Script = "chinese" | "latin";

/** Marks and symbols that belong to neither: “ ” — … ≥ ℃ □ and the like. */
const OF_NEITHER = /^[ \u2000-\u2BFF]$/u;

/** Letters and numbers among them, such as Ⅳ and ①, are Latin. */
const LETTER = /^[\p{L}\p{N}]$/u;

/** Up to here there are the alphabets of Europe, with their marks. */
const LAST_LATIN = 0x1fff;

/**
 * The script that LibreOffice sets a character in, as measured: a mark that belongs to neither is set in that of the
 * character before it, and as Latin at the beginning of a paragraph (`before` undefined).
 */
export function scriptOf(character: string, before: Script = "latin"): Script {
  if (OF_NEITHER.test(character)) return LETTER.test(character) ? "latin" : before;
  return (character.codePointAt(0) ?? 0) <= LAST_LATIN ? "latin" : "chinese";
}
