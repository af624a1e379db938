import { kindOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import type { ElementName } from "../standard/elements";
import { KINDS_TITLED_OTHERWISE } from "../standard/requirements";
import { choicesFor, namesContact, type Surroundings } from "./choices";

/** Whether the likeliest of the choices is what is usually written there; of no other element. */
const PROPOSED: Partial<Record<ElementName, (draft: Draft, around: Surroundings) => boolean>> = {
  份号: () => true,
  发文字号: () => true,
  标题: (draft) => {
    const kind = kindOf(draft)?.name;
    return kind !== undefined && titleOf(draft) === undefined && !KINDS_TITLED_OTHERWISE.includes(kind);
  },
  成文日期: () => true,
  印发日期: () => true,
  印发机关: () => true,
  附注: (draft, { unit }) => unit.contact !== undefined && namesContact(kindOf(draft)),
};

/** What is usually written there, with 【…】 where a word is open; undefined where nothing is likely. */
export function proposedValue(draft: Draft, element: ElementName, around: Surroundings): string | undefined {
  return PROPOSED[element]?.(draft, around) ? choicesFor(draft, element, around)[0]?.text : undefined;
}
