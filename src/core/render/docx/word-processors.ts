import { isHan } from "../../text/characters";
import { scriptOf } from "./script-of";

/** How a word processor sets a line of Chinese characters, letters and digits; docs/docx.md has the sources. */
export interface WordProcessor {
  /** The white that it adds between Chinese and Latin (`w:autoSpaceDE`, `w:autoSpaceDN`), in em. */
  readonly gap: number;
  /** Whether it adds that between two characters that stand side by side. */
  readonly addsGap: (left: string, right: string) => boolean;
  /** Whether it draws the last character of a stretch nearer to what follows, as the others. */
  readonly tightensEnds: boolean;
  /** So near to each other it draws characters at most, in em. */
  readonly tightest: number;
  /** What it may let hang out of the line at its end. */
  readonly hangs?: RegExp;
}

/** LibreOffice reads `w:overflowPunct` the wrong way round: a mark that does not fit hangs where it is written not to. */
export const HANGING = /[\uFF0C。、\uFF1B\uFF1A\uFF1F\uFF01]$/u;

/** WPS does as Word does; it is Word that counts most. */
export const WORD: WordProcessor = {
  gap: 1 / 4,
  addsGap: (left, right) => (isDigitOrLetter(right) && isHan(left)) || (isDigitOrLetter(left) && isHan(right)),
  tightensEnds: true,
  tightest: 1,
};

export const LIBRE_OFFICE: WordProcessor = {
  gap: 1 / 5,
  addsGap: (left, right) => scriptOf(left) !== scriptOf(right) && isLetterOrNumber(left) && isLetterOrNumber(right),
  tightensEnds: false,
  tightest: 1 / 6,
};

function isDigitOrLetter(character: string): boolean {
  return /^[\dA-Za-z]$/u.test(character);
}

/** Of any script: ①, Ⅳ and full-width digits too. */
function isLetterOrNumber(character: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(character);
}
