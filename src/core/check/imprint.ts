import { formatOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { elementNamed } from "../standard/elements";

/** Whether the format has no place for the printing organ and date (10.1). */
export function isLetter(draft: Draft): boolean {
  return elementNamed("印发机关")?.absentIn?.includes(formatOf(draft)) ?? false;
}
