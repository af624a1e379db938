import { isRequired, mayHave } from "../draft/asked-elements";
import type { Draft } from "../draft/draft";
import { ELEMENTS } from "../standard/elements";
import { hasValues } from "./element-values";
import type { Facts } from "./facts";
import { LATIN_NAMES } from "./latin-names";
import type { KeyPlace } from "./place";
import type { Suggestion } from "./suggestion";

/** The elements that the draft lacks and may have: those that it must have first, each part in the standard's order. */
export function keySuggestions(draft: Draft, { typed }: KeyPlace, facts: Facts): readonly Suggestion[] {
  const present = new Set(draft.frontMatter?.fields.map(({ element }) => element));
  const missing = ELEMENTS.filter((element) => !present.has(element.name) && mayHave(draft, element));
  const [required, others] = [true, false].map((wanted) =>
    missing.filter((element) => isRequired(draft, element) === wanted),
  );
  return [...(required ?? []), ...(others ?? [])].map((element) => ({
    kind: "element",
    label: element.name,
    ...(isRequired(draft, element) && { detail: { zh: "必写", en: "required" } }),
    latin: LATIN_NAMES[element.name],
    range: typed,
    newText: element.type === "record" ? `${element.name}:` : `${element.name}: `,
    hasMore: hasValues(draft, element.name, facts),
  }));
}
