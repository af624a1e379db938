import type { DraftSummary } from "../references/draft-summary";
import type { ElementName } from "../standard/elements";

/** The element's values in earlier drafts, the most frequent first, of equals the latest. */
export function earlierValues(earlier: readonly DraftSummary[], name: ElementName): readonly string[] {
  const counts = new Map<string, number>();
  for (const { values } of earlier) {
    for (const value of values[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
