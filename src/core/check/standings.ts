import { textOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { type Standing, standingOf } from "../standard/organ-levels";
import { hasPlaceholder } from "../standard/placeholders";
import { once } from "../text/once";
import { type Organ, organsOf } from "./organs";

/** A main recipient, and how it seems to stand to the issuer. */
export interface Addressee extends Organ {
  readonly standing: Standing | undefined;
}

/** The main recipients as the names let them stand to the first issuer. */
export const addresseesOf = once((draft: Draft): readonly Addressee[] => {
  const issuer = textOf(draft, "发文机关") ?? "";
  return organsOf(draft, "主送机关").map(({ text, range }) => {
    const isOpen = hasPlaceholder(text) || hasPlaceholder(issuer);
    return { text, range, standing: isOpen ? undefined : standingOf(text, issuer) };
  });
});
