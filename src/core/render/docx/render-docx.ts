import type { Draft } from "../../draft/draft";
import type { Page } from "../../layout/page";
import type { Notice } from "../../notice";
import { type HouseStyle, STANDARD_STYLE } from "../../standard/house-style";
import { NO_LAYOUTS, type OwnLayouts } from "../own-layouts";
import { zipPackage } from "../zip-package";
import { contextOf } from "./context";
import { documentParts } from "./document-parts";
import { packageFiles } from "./parts";

export interface DocxResult {
  readonly bytes: Uint8Array;
  readonly notices: readonly Notice[];
}

export interface DocxOptions {
  /** Whether it is for paper with the letterhead on it (套打): the red parts stay blank and keep their place. */
  readonly isPreprinted?: boolean;
  /** The office's own frames. */
  readonly layouts?: OwnLayouts;
}

/**
 * The draft as a Word document (ECMA-376, transitional) that a person can go on editing: flowing text in named styles.
 * From `pages`, the same draft laid out, it takes the title's lines, the mark's size and the imprint's page. Equal input
 * gives equal bytes. `pictures` hands out the bytes of a picture; what it lacks becomes a notice.
 */
export function renderDocx(
  draft: Draft,
  pages: readonly Page[],
  pictures: (path: string) => Uint8Array | undefined,
  house: HouseStyle = STANDARD_STYLE,
  { isPreprinted = false, layouts = NO_LAYOUTS }: DocxOptions = {},
): DocxResult {
  const context = contextOf(pages, pictures, house);
  const files = packageFiles({ ...documentParts(draft, context, layouts), isPreprinted });
  return { bytes: zipPackage(files), notices: context.pictures.notices };
}
