/** The two kinds of writing that a word processor sets in fonts of their own. */
export type Script = "chinese" | "latin";

/** Letters and numbers among the marks and symbols, such as Ⅳ and ①, are Latin. */
const LETTER = /^[\p{L}\p{N}]$/u;

/** Up to here there are the alphabets of Europe, with their marks; the space belongs to neither. */
const LAST_LATIN = 0x1fff;
const SPACE = 0x20;

/** Up to here marks and symbols that belong to neither: “ ” — … ≥ ℃ □ and the like. */
const LAST_OF_NEITHER = 0x2bff;

/**
 * The script that LibreOffice sets a character in, as measured: a mark that belongs to neither is set in that of the
 * character before it, and as Latin at the beginning of a paragraph (`before` undefined).
 */
export function scriptOf(character: string, before: Script = "latin"): Script {
  const code = character.codePointAt(0) ?? 0;
  if (code > LAST_OF_NEITHER) return "chinese";
  if (code <= LAST_LATIN && code !== SPACE) return "latin";
  return LETTER.test(character) ? "latin" : before;
}
