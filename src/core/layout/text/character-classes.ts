import { isHalfWidth } from "../../text/characters";

/**
 * Marks upon a character, selectors of its form and joiners: they take no place of their own. A control character has one,
 * for a box is drawn in its place.
 */
const PLACELESS = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** The Chinese characters of every day, all of which take a place. */
const FIRST_CHINESE = 0x4e00;
const LAST_CHINESE = 0x9fff;

/** Skin colours follow the emoji that they change. */
const FOLLOWING = /^\p{Emoji_Modifier}$/u;

/** Characters of words that are written from space to space, of any script; full-width letters and digits too. */
const WORD_LETTER = /^[\p{L}\p{M}\p{Nd}]$/u;

/** Scripts whose words are not told apart by spaces: a line may end between their characters. */
const WITHOUT_SPACES =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3005-\u3007\u30FC]$/u;

/** The joiner of emoji sequences, and joiners that forbid a break on either side. */
const JOINERS = new Set("\u200D\u2060\uFEFF\u00A0\u202F");

/** A line may end behind it, whatever follows. */
export const ZERO_WIDTH_SPACE = "\u200B";

export function isSpace(character: string): boolean {
  return character === " " || character === "\t" || character === "\u3000";
}

export function isPlaceless(character: string): boolean {
  const code = character.charCodeAt(0);
  // Asked of every character, most of which are Chinese.
  return (code < FIRST_CHINESE || code > LAST_CHINESE) && PLACELESS.test(character);
}

/** Whether the character stays on the line of the one before it, whatever that is. */
export function isAttached(character: string): boolean {
  return isPlaceless(character) || JOINERS.has(character) || FOLLOWING.test(character);
}

/** Whether what follows stays on the character's line, whatever it is. */
export function isJoiner(character: string): boolean {
  return JOINERS.has(character);
}

/** Whether the character is part of a word that is kept whole: half-width ones, and letters and digits of any script with spaces. */
export function isOfWord(character: string): boolean {
  return isHalfWidth(character) || (WORD_LETTER.test(character) && !WITHOUT_SPACES.test(character));
}
