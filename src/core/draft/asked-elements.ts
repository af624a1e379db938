import type { Element, ElementName, Requirement } from "../standard/elements";
import { elementNamed } from "../standard/elements";
import { directionOf, formatOf, kindOf, paperOf, textOf, valuesOf } from "./access";
import type { Draft } from "./draft";

/** Which elements a document of the draft's kind, or a paper of no kind, may have and must have. */

/** What the Regulation asks of every document as such: of other papers only what they need (standard.md §7). */
const OF_DOCUMENTS: readonly Requirement[] = ["always", "normally", "upward", "addressed"];

/** What must stand hangs on the kind. */
const OF_SOME_KINDS: readonly Requirement[] = ["normally", "upward", "addressed"];

/** Whether documents of the draft's kind and format have the element at all; any may while none of it is known. */
export function mayHave(draft: Draft, element: Element): boolean {
  const { requirement, formats, kinds, isGreeting } = element;
  const [kind, paper, format] = [kindOf(draft), paperOf(draft), formatOf(draft)];
  if (!kind && !paper && textOf(draft, "版式") === undefined) return true;
  if (isAbsent(draft, element) || (formats && !formats.includes(format))) return false;
  if (kinds) return kinds.some((name) => name === kind?.name || name === format);
  if (isGreeting) return paper ? paper.isSpoken : !kind;
  if (paper) return !OF_SOME_KINDS.includes(requirement) || isNeeded(draft, element);
  if (requirement === "upward") return kind?.directions.includes("upward") ?? true;
  return requirement !== "addressed" || kind?.addressees !== "none";
}

/**
 * Whether the element may be missed in the draft: what its kind and format have as a rule, in a paper of no kind only what
 * it needs, and always a title.
 */
export function isAskedOf(draft: Draft, name: ElementName): boolean {
  const element = elementNamed(name);
  if (!element || isAbsent(draft, element) || isUnusual(draft, element)) return false;
  return !paperOf(draft) || !OF_DOCUMENTS.includes(element.requirement) || isNeeded(draft, element);
}

/** Whether every document or paper of the draft's kind has the element: an order has no title. */
export function isAlwaysRequired(draft: Draft, { name, requirement }: Element): boolean {
  return requirement === "always" && isAskedOf(draft, name);
}

/** Whether this document must have the element, as far as it has said so far what it is (条例 art. 9). */
export function isRequired(draft: Draft, { name, requirement }: Element): boolean {
  if (!isAskedOf(draft, name)) return false;
  switch (requirement) {
    case "always":
    case "normally":
      return true;
    case "secret":
      return textOf(draft, "密级") !== undefined;
    case "upward":
      return directionOf(draft) === "upward";
    case "addressed":
      return paperOf(draft) !== undefined || ["required", "single"].includes(kindOf(draft)?.addressees ?? "none");
    case "attachments":
      return draft.attachments.length > 0 && valuesOf(draft, "附件").length === 0;
    case "optional":
      return false;
  }
}

/** Whether it hangs on the kind, which is not known, whether the element must stand. */
export function isUndecided(draft: Draft, { requirement }: Element): boolean {
  return OF_SOME_KINDS.includes(requirement) && !kindOf(draft) && !paperOf(draft);
}

function isAbsent(draft: Draft, { absentIn }: Element): boolean {
  return absentIn?.includes(formatOf(draft)) ?? false;
}

function isUnusual(draft: Draft, { unusualFor = [] }: Element): boolean {
  const [kind, format] = [kindOf(draft)?.name, formatOf(draft)];
  return unusualFor.some((name) => name === kind || name === format);
}

/** Whether the draft is a paper that cannot do without the element. */
function isNeeded(draft: Draft, { name }: Element): boolean {
  return name === "标题" || (paperOf(draft)?.needs.some((needed) => needed === name) ?? false);
}
