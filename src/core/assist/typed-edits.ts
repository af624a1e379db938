import type { Draft } from "../draft/draft";
import type { TextEdit } from "../text/edit";
import { isInComment } from "./place";
import { decimalPointEdits, levelMarkEdits, MARKS_BEHIND_NUMBERS } from "./typed-level-marks";
import { quoteEdits, STRAIGHT_QUOTES } from "./typed-quotes";

/** Which marks are put right as they are typed. */
export interface TypingSettings {
  /** The marks around a number at the head of a line. */
  readonly levelMarks: boolean;
  /** Straight quotation marks. */
  readonly curlyQuotes: boolean;
  /** What stands behind a number of the third level. */
  readonly level3Mark: string;
}

/** The characters behind which `typedEdits` may have something to do. */
export const TYPED_CHARACTERS: readonly string[] = [...MARKS_BEHIND_NUMBERS, ...STRAIGHT_QUOTES, ..."0123456789"];

/**
 * What to change once the character before `offset` has been typed: marks alone, on the line of the cursor. Empty
 * where nothing is certain.
 */
export function typedEdits(draft: Draft, offset: number, settings: TypingSettings): readonly TextEdit[] {
  const typed = draft.text.charAt(offset - 1);
  if (isInComment(draft, offset)) return [];
  if (STRAIGHT_QUOTES.includes(typed)) return settings.curlyQuotes ? quoteEdits(draft, offset) : [];
  if (!settings.levelMarks) return [];
  if (MARKS_BEHIND_NUMBERS.includes(typed)) return levelMarkEdits(draft, offset, settings.level3Mark);
  return decimalPointEdits(draft, offset);
}
