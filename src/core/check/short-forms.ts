import type { Draft } from "../draft/draft";
import { once } from "../text/once";
import { type BodyParagraph, bodyParagraphs } from "./body-paragraphs";
import { sought } from "./sought";

/** A short form that the text defines: （以下简称“市碳办”）. */
export interface ShortForm {
  /** Without its quotation marks. */
  readonly words: string;
  /** What it stands for, where that is marked: the words between 《》 before it. */
  readonly full: string | undefined;
  readonly paragraph: BodyParagraph;
  /** The definition, brackets included, as offsets in the paragraph. */
  readonly from: number;
  readonly to: number;
}

/** Where a text defines a short form. */
export const DEFINITION = sought(
  /(?:《([^《》]{2,60})》)?[\uFF08(]以下(?:统一)?(?:简称|统称)为?[\uFF1A:]?[“"《]?([^“”"《》\uFF08\uFF09()、\uFF0C。]{2,20})[”"》]?[\uFF09)]/gu,
);

/** The short forms that the main text defines, in order. */
export const shortFormsOf = once((draft: Draft): readonly ShortForm[] => {
  return bodyParagraphs(draft).flatMap((paragraph) =>
    paragraph.known.find(DEFINITION).map((match) => {
      const to = match.index + match[0].length;
      const from = match.index + (match[1] === undefined ? 0 : match[1].length + 2);
      return { words: match[2] ?? "", full: match[1], paragraph, from, to };
    }),
  );
});
