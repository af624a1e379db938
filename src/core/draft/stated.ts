import { type Element, type ElementName, elementNamed, type Requirement } from "../standard/elements";
import { placeholdersIn } from "../standard/placeholders";
import { KINDS_WITHOUT_TITLE } from "../standard/requirements";
import { ELEMENT_ALIASES } from "../standard/wrong-names";
import { lookUp } from "../text/lookup";
import { kindOf, paperOf, valuesOf } from "./access";
import type { Draft, Field } from "./draft";

/** Whether elements are there, as a reader of the draft would say. */

/** Whether the element has a value that is more than a place to fill. */
export function isStated(draft: Draft, element: ElementName): boolean {
  return valuesOf(draft, element).length > 0 && !isLeftOpen(draft, element);
}

/** Whether nothing but a place to fill stands there: 【发文字号】. */
export function isLeftOpen(draft: Draft, element: ElementName): boolean {
  const values = valuesOf(draft, element);
  return (
    values.length > 0 &&
    values.every(({ text }) => {
      const [only, ...others] = placeholdersIn(text.trim());
      return only !== undefined && others.length === 0 && only.to - only.from === text.trim().length;
    })
  );
}

/** What the Regulation asks of every document as such: of other papers only what they need (standard.md §7). */
const OF_DOCUMENTS: readonly (Requirement | undefined)[] = ["always", "normally", "upward", "addressed"];

/** Whether the element may be missed in the draft: all that is usual in a document, in another paper only what it needs. */
export function isAskedOf(draft: Draft, element: ElementName): boolean {
  const paper = paperOf(draft);
  if (!paper || element === "标题" || !OF_DOCUMENTS.includes(elementNamed(element)?.requirement)) return true;
  return paper.needs.some((needed) => needed === element);
}

/** Whether every document or paper of the draft's kind has the element: an order has no title. */
export function isAlwaysRequired(draft: Draft, { name, requirement }: Element): boolean {
  const kind = name === "标题" ? kindOf(draft)?.name : undefined;
  return requirement === "always" && isAskedOf(draft, name) && !(kind && KINDS_WITHOUT_TITLE.includes(kind));
}

/** The field that holds the element under another name that writers give it (成文时间 for 成文日期). */
export function misnamedField(draft: Draft, element: ElementName): Field | undefined {
  return draft.frontMatter?.fields.find(({ key }) => lookUp(ELEMENT_ALIASES, key) === element);
}
