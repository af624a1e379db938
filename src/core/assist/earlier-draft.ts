import { kindOf, textOf, textsOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import type { ElementName } from "../standard/elements";
import type { KindName } from "../standard/kinds";
import { hasPlaceholder } from "../standard/placeholders";

/** The elements whose values come again in later documents. */
const KEPT = ["发文机关", "发文机关署名", "主送机关", "抄送机关", "印发机关", "签发人", "出席", "列席"] as const;

/** What another draft of the office tells those who write the next. */
export interface EarlierDraft {
  readonly kind: KindName | undefined;
  /** Without 《》; undefined where it is missing or not yet filled in. */
  readonly title: string | undefined;
  readonly number: string | undefined;
  readonly values: Readonly<Partial<Record<ElementName, readonly string[]>>>;
}

/** What the draft tells. Places that are still to be filled tell nothing. */
export function earlierDraft(draft: Draft): EarlierDraft {
  const filled = (text: string | undefined) => (text && !hasPlaceholder(text) ? text : undefined);
  return {
    kind: kindOf(draft)?.name,
    title: filled(titleOf(draft)?.text),
    number: filled(textOf(draft, "发文字号")),
    values: Object.fromEntries(KEPT.map((name) => [name, textsOf(draft, name).filter((text) => filled(text))])),
  };
}

/** The element's values in earlier drafts, the most frequent first, of equals the latest. */
export function earlierValues(earlier: readonly EarlierDraft[], name: ElementName): readonly string[] {
  const counts = new Map<string, number>();
  for (const { values } of earlier) {
    for (const value of values[name] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
