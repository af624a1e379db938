import { directionOf, formatOf, kindOf, textOf, valuesOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { ELEMENTS, type Element } from "../standard/elements";
import { hasValues } from "./element-values";
import type { Facts } from "./facts";
import { LATIN_NAMES } from "./latin-names";
import type { KeyPlace } from "./place";
import type { Suggestion } from "./suggestion";

/** Elements that only minutes have (GB/T 9704—2012 10.3). */
const OF_MINUTES: readonly string[] = ["出席", "请假", "列席"];

/** The elements that the draft lacks and may have: those that it must have first, each part in the standard's order. */
export function keySuggestions(draft: Draft, { typed }: KeyPlace, facts: Facts): readonly Suggestion[] {
  const present = new Set(draft.frontMatter?.fields.map(({ element }) => element));
  const missing = ELEMENTS.filter((element) => !present.has(element.name) && mayStand(draft, element));
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

/** Whether documents of this kind and format have the element at all; nothing is left out while they are not known. */
function mayStand(draft: Draft, { name, requirement, absentIn }: Element): boolean {
  const kind = kindOf(draft);
  const format = formatOf(draft);
  if (!kind) return true;
  if (absentIn?.includes(format)) return false;
  if (OF_MINUTES.includes(name)) return format === "纪要" || kind.name === "纪要";
  if (requirement === "upward") return kind.directions.includes("upward");
  return requirement !== "addressed" || kind.addressees !== "none";
}

/** Whether this document must have the element, as far as it has said so far what it is (条例 art. 9). */
function isRequired(draft: Draft, { requirement }: Element): boolean {
  switch (requirement) {
    case "always":
    case "normally":
      return true;
    case "secret":
      return textOf(draft, "密级") !== undefined;
    case "upward":
      return directionOf(draft) === "upward";
    case "addressed":
      return ["required", "single"].includes(kindOf(draft)?.addressees ?? "none");
    case "attachments":
      return draft.attachments.length > 0 && valuesOf(draft, "附件").length === 0;
    case "optional":
      return false;
  }
}
