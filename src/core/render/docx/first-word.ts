/** Marks that both Word and LibreOffice keep on the line of what follows them. */
const OPENING = "《〈“‘\uFF08【〔「『";

/** Marks that both keep on the line of what stands before them; those of pause and stop LibreOffice lets hang out of it. */
const CLOSING = "\uFF09》〉”’】〕」』";

const WORD = new RegExp(`^[${OPENING}]*(?:[\\dA-Za-z.%:@_]+[-/]?|.)[${CLOSING}]*`, "u");
const CHARACTER = new RegExp(`^[${OPENING}]*.[${CLOSING}]*`, "u");

/**
 * The first part of a line that no word processor parts: a number, a word or a single character, with the marks that may
 * not stand apart from it; of a number or word its first character where `partsWords`.
 */
export function firstWord(line: string, partsWords: boolean): string {
  return (partsWords ? CHARACTER : WORD).exec(line)?.[0] ?? "";
}

/** Whether a word or a number is parted between two lines; Word does that only where it may part words anywhere. */
export function isTorn(line: string, next: string): boolean {
  return /[\dA-Za-z.%:@_/]$/u.test(line) && /^[\dA-Za-z]/u.test(next);
}

/**
 * Whether LibreOffice would not end a line behind it and begin another with Latin letters or digits: those it breaks by
 * the rules of Unicode, under which they stay with brackets and quotation marks before them (UAX 14, LB19, LB30).
 */
export function isGlued(line: string): boolean {
  return /[\uFF09〕》〉】」』”’"'\])%]$/u.test(line);
}
