import type { ElementName } from "../standard/elements";
import { placeholdersIn } from "../standard/placeholders";
import { ELEMENT_ALIASES } from "../standard/wrong-names";
import { lookUp } from "../text/lookup";
import { valuesOf } from "./access";
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

/** The field that holds the element under another name that writers give it (成文时间 for 成文日期). */
export function misnamedField(draft: Draft, element: ElementName): Field | undefined {
  return draft.frontMatter?.fields.find(({ key }) => lookUp(ELEMENT_ALIASES, key) === element);
}
