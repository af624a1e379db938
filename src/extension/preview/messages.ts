/** What the extension and the page in the preview say to each other. */

/** How a page looks, without its picture. */
export interface PageLook {
  /** In mm. */
  readonly width: number;
  readonly height: number;
  /** Its words in the order in which they are read. */
  readonly text: readonly PageTextBlock[];
}

/** Words of a page that are read as one. */
export interface PageTextBlock {
  readonly kind: "paragraph" | "heading" | "cell" | "picture";
  readonly text: string;
  /** Of a heading: 1 for titles. */
  readonly level?: number;
  /** Of a cell: cells of one row have the same number. */
  readonly row?: number;
  /** The first of the page's items that it comes from; absent for words that the layout supplies. */
  readonly item?: number;
  /** Left and upper edge, width and height, in mm. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
}

/** What has changed of a page; a page that has not changed is not mentioned. */
export interface PageChange {
  /** The page, counted from 0. */
  readonly index: number;
  /** Present when it looks otherwise than before. */
  readonly look?: PageLook;
  /** Where its items come from and stand (see `placesOf`): present when that cannot be told by `shift`. */
  readonly places?: readonly number[];
  /** By how much all its offsets have moved. */
  readonly shift?: number;
  /** Present when it looks otherwise and is near the window. `data-start` of its items counts in `places`. */
  readonly svg?: string;
}

/** The picture of a page that has come near the window. */
export interface PagePicture {
  readonly index: number;
  readonly svg: string;
}

/** A line, or a part of one, that a mark stands below. */
export interface MarkedLine {
  /** Left end of the baseline, in mm. */
  readonly x: number;
  readonly y: number;
  /** In mm. */
  readonly width: number;
  /** The size of the text, in mm. */
  readonly size: number;
}

/** How much a mark matters; a place to fill is no fault. */
export type MarkKind = "error" | "warning" | "info" | "place";

/** A finding as it is shown on a page. */
export interface PageMark {
  /** The page, counted from 0. */
  readonly page: number;
  readonly kind: MarkKind;
  readonly sentence: string;
  /** Where it stands in the draft. */
  readonly offset: number;
  readonly lines: readonly MarkedLine[];
}

/** The glyphs of some characters of one typeface. */
export interface FontPart {
  /** The CSS family that the part belongs to. */
  readonly family: string;
  /** Its characters, as CSS writes `unicode-range`. */
  readonly unicodeRange: string;
  /** An OpenType file. */
  readonly data: Uint8Array;
}

/** How the reader likes to see the pages; kept for the next preview too. */
export interface PreviewSettings {
  /** A factor, 1 being the size on paper, or as large as the window allows. */
  readonly zoom: number | "width" | "page";
  /** Whether two pages stand side by side. */
  readonly isSpread: boolean;
  /** Whether findings are marked on the pages. */
  readonly hasMarks: boolean;
}

/** Extension to page. */
export type ToPreview =
  | {
      readonly type: "pages";
      /** The version of the draft. */
      readonly version: number;
      /** Whether the preview has shown nothing of this draft before. */
      readonly isFirst: boolean;
      /** How many pages there are. */
      readonly count: number;
      readonly changes: readonly PageChange[];
      /** Absent when they are as they were. */
      readonly marks?: readonly PageMark[];
      /** Where the body begins in the draft: what stands before it is not in the order of the pages. */
      readonly bodyStart: number;
      /** Where the cursor is, as an offset in the draft; absent when no editor shows it. */
      readonly cursor?: number;
    }
  /** The findings of the last check. */
  | { readonly type: "marks"; readonly marks: readonly PageMark[] }
  /** Pictures of pages that have come near the window. */
  | { readonly type: "pictures"; readonly pictures: readonly PagePicture[] }
  | { readonly type: "cursor"; readonly cursor: number }
  /** The writer has scrolled the editor: this offset stands at its upper edge. */
  | { readonly type: "scroll"; readonly top: number }
  /** Glyphs for the pages; parts of one family add up. */
  | { readonly type: "fonts"; readonly parts: readonly FontPart[] }
  /** Why the pages shown are not those of the draft any more; they stay until there are others. */
  | { readonly type: "stale"; readonly sentence: string };

/** Page to extension. */
export type FromPreview =
  /** The page is there and shows nothing yet. */
  | { readonly type: "ready" }
  /** The pages of that version are on the screen. */
  | {
      readonly type: "drawn";
      readonly version: number;
      /** How many there are. */
      readonly pages: number;
      /** Those that were changed in any way, and those among them that got a new picture; counted from 0. */
      readonly changed: readonly number[];
      readonly redrawn: readonly number[];
    }
  /** The pages near the window, counted from 0, both included: pictures of others have been dropped. */
  | { readonly type: "window"; readonly first: number; readonly last: number }
  /** Somebody wants to see where this text comes from. */
  | { readonly type: "reveal"; readonly offset: number }
  /** The reader has scrolled the pages: this offset stands at the upper edge. */
  | { readonly type: "scrolled"; readonly top: number }
  | { readonly type: "settings"; readonly settings: PreviewSettings }
  /** The pages have come to rest there. */
  | { readonly type: "rested"; readonly scroll: number }
  | { readonly type: "print" };

/** The page's words, in the language of the interface. `{0}` stands for a number or a word. */
export interface PreviewStrings {
  readonly toolbar: string;
  readonly pages: string;
  readonly page: string;
  readonly pageNumber: string;
  readonly ofPages: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly zoom: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitWidth: string;
  readonly fitPage: string;
  readonly spread: string;
  readonly marks: string;
  readonly print: string;
  readonly pagesInAll: string;
  readonly loading: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly place: string;
}

/** Where a preview stands. */
export interface PreviewPlace {
  /** The draft. */
  readonly uri: string;
  /** How far it is scrolled: whole pages, and the fraction of the one at the upper edge. */
  readonly scroll: number;
}

/** What the page keeps over a reload of the window. */
export interface PreviewState extends PreviewPlace {
  readonly settings: PreviewSettings;
}
