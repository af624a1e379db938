import type { Draft } from "../../../draft/draft";
import type { Page } from "../../../layout/page";
import { type HouseStyle, STANDARD_STYLE } from "../../../standard/house-style";
import { zipPackage } from "../../zip-package";
import { contextOf } from "../context";
import { documentParts } from "../document-parts";
import { packageFiles } from "../parts";
import type { DocxResult } from "../render-docx";
import { type Revision, Revisions } from "./revisions";
import { trackBlocks } from "./track-blocks";

/** A draft with its pages. */
export interface LaidOut {
  readonly draft: Draft;
  readonly pages: readonly Page[];
}

/**
 * 花脸稿: the draft after as a Word document in which everything that came in or went out since the draft before is a
 * tracked change (ECMA-376 part 1, 17.13.5) of `revision`'s author and date. Accepting all of them gives the draft after,
 * rejecting all the draft before. Equal input gives equal bytes.
 */
export function renderTrackedDocx(
  before: LaidOut,
  after: LaidOut,
  revision: Revision,
  pictures: (path: string) => Uint8Array | undefined,
  house: HouseStyle = STANDARD_STYLE,
): DocxResult {
  const context = contextOf(after.pages, pictures, house);
  const now = documentParts(after.draft, context);
  const then = documentParts(before.draft, contextOf(before.pages, pictures, house, context.pictures));
  const files = packageFiles({
    ...now,
    blocks: trackBlocks(then.blocks, now.blocks, new Revisions(revision)),
    // Sections that went out still name their footers.
    hasLetterFoot: now.hasLetterFoot || then.hasLetterFoot,
    hasTurnedPages: now.hasTurnedPages || then.hasTurnedPages,
  });
  return { bytes: zipPackage(files), notices: context.pictures.notices };
}
