import { kindEnding, type TitlePart, titleIssuers } from "../standard/titles";
import { once } from "../text/once";
import type { Words } from "./words";

/** What several rules ask of a title's words, read once. */

/** The issuers that the title names before its matter. */
export const issuersIn = once((title: Words): readonly TitlePart[] => titleIssuers(title.text));

/** The kind that ends the title. */
export const kindEndingOf = once((title: Words) => kindEnding(title.text));
