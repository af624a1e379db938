import { blocksOf, directionOf, kindOf, textsOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import type { ElementName } from "../standard/elements";
import type { KindName } from "../standard/kinds";
import { once } from "../text/once";
import { mayFind } from "../text/sieve";
import { siftedPassages } from "./passages";
import type { Rule } from "./rule";
import type { Sought } from "./sought";

/** What may hold of a draft. */
export type Fact = (draft: Draft) => boolean;

/**
 * A rule's check that is made only where the fact holds: most rules are about what few drafts have. The same few facts
 * stand before many rules, so that what a draft lacks costs next to nothing.
 */
export function where(holds: Fact, check: Rule["check"]): Rule["check"] {
  return (draft, report, office, pages, others) => {
    if (holds(draft)) check(draft, report, office, pages, others);
  };
}

/** One of the elements has a value. */
export function states(...elements: readonly ElementName[]): Fact {
  return (draft) => {
    for (const element of elements) if (textsOf(draft, element).length > 0) return true;
    return false;
  };
}

/** One of the elements has several values. */
export function statesSeveral(...elements: readonly ElementName[]): Fact {
  return (draft) => {
    for (const element of elements) if (textsOf(draft, element).length > 1) return true;
    return false;
  };
}

/** The draft is of one of the kinds. */
export function isOfKind(...names: readonly KindName[]): Fact {
  return (draft) => {
    const kind = kindOf(draft);
    return kind !== undefined && names.includes(kind.name);
  };
}

/** The document goes to a superior. */
export function goesUpward(draft: Draft): boolean {
  return directionOf(draft) === "upward";
}

/** Attachments stand behind the text. */
export function hasAttachments({ attachments }: Draft): boolean {
  return attachments.length > 0;
}

/** What is sought may stand in a passage of the draft; `seeks` says so of all that a rule reports. */
export function mayHold(draft: Draft, { place }: Sought<unknown>): boolean {
  return mayFind(siftedPassages(draft), place);
}

/** There is a table, in the main text or in an attachment. */
export const hasTables = once((draft: Draft): boolean => {
  for (const { type } of blocksOf(draft)) if (type === "table") return true;
  return false;
});
