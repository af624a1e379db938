import { formatOf, kindOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { elementNamed } from "../standard/elements";
import { KINDS_WITHOUT_IMPRINT } from "../standard/requirements";

/** Whether the document should name its printing organ and date: all but letters and what is published (7.4.3, 10.1). */
export function hasImprint(draft: Draft): boolean {
  const kind = kindOf(draft);
  return !isLetter(draft) && !(kind && KINDS_WITHOUT_IMPRINT.includes(kind.name));
}

/** Whether the format has no place for the printing organ and date (10.1). */
export function isLetter(draft: Draft): boolean {
  return elementNamed("印发机关")?.absentIn?.includes(formatOf(draft)) ?? false;
}
