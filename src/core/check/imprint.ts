import { formatOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { elementNamed } from "../standard/elements";
import { inFormat } from "./needs";

/** The formats that have no place for the printing organ and date (10.1). */
const LETTERS = elementNamed("印发机关")?.absentIn ?? [];

/** The draft has one of these formats. */
export const AS_LETTER = inFormat(...LETTERS);

/** Whether the draft has one of these formats. */
export function isLetter(draft: Draft): boolean {
  return LETTERS.includes(formatOf(draft));
}
