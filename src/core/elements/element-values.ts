import { fieldOf, textsOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { misnamedField } from "../draft/stated";
import type { ElementName } from "../standard/elements";

/** What the draft says of the element, item by item, under whatever name; a title of several lines is one value. */
export function elementValues(draft: Draft, element: ElementName): readonly string[] {
  if (element === "标题" && titleOf(draft)) return [titleOf(draft)?.text ?? ""];
  const misnamed = fieldOf(draft, element) ? undefined : misnamedField(draft, element);
  if (!misnamed) return textsOf(draft, element);
  return misnamed.values.map(({ text }) => text.trim()).filter((text) => text !== "");
}
