import { kindOf, textOf, textsOf, titleOf } from "../draft/access";
import type { Draft } from "../draft/draft";
import { documentNumber, issuerMarkText } from "../draft/wording";
import type { Page } from "../layout/page";
import type { HouseStyle } from "../standard/house-style";
import { type Bookmark, bookmarksOf } from "./bookmarks";
import { dateWritten } from "./date-written";
import { type Metadatum, metadataOf } from "./metadata";
import type { Structure } from "./structure";
import { structureOf } from "./structure-of";

/** What every output format says of the document as a whole. */
export interface DocumentInformation {
  readonly title: string;
  /** The issuing organ. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** The draft's own date, `YYYY-MM-DD`. */
  readonly written: string | undefined;
  readonly metadata: readonly Metadatum[];
  readonly language: "zh-CN";
  readonly bookmarks: readonly Bookmark[];
  /** What is a paragraph, a heading, a table, and the order in which they are read. */
  readonly structure: Structure;
}

/**
 * What the draft says of itself: the kind as the subject, the document number as a keyword. A draft without a title,
 * such as an order, is called by its mark and number. Bookmarks lead to `pages`, the same draft laid out in that house style.
 */
export function documentInformation(draft: Draft, pages: readonly Page[], house?: HouseStyle): DocumentInformation {
  const number = documentNumber(draft);
  return {
    title: titleOf(draft)?.text ?? [issuerMarkText(draft), number].filter(Boolean).join(" "),
    author: textsOf(draft, "发文机关").join("、"),
    subject: kindOf(draft)?.name ?? textOf(draft, "文种") ?? "",
    keywords: number === undefined ? [] : [number],
    written: dateWritten(draft),
    metadata: metadataOf(draft),
    language: "zh-CN",
    bookmarks: bookmarksOf(draft, pages, house),
    structure: structureOf(draft, pages),
  };
}
