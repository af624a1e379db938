import type { Draft } from "../draft/draft";
import { once } from "../text/once";

/**
 * Marks of Markdown and code, scripts that are written from right to left, marks that turn the direction, arrows, symbols
 * and whatever takes two units: no text of an office has them, but for few.
 */
const RARE =
  /[*`\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\u2190-\u2BFF\uD800-\uDFFF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Whether the draft holds a character that several rules look for and few drafts hold. */
export const hasRareCharacters = once(({ text }: Draft): boolean => RARE.test(text));
