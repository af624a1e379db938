/** What the extension and the page in the preview say to each other. */

/** One page as the preview draws it. */
export interface PageView {
  /** In mm. */
  readonly width: number;
  readonly height: number;
  /** Absent when the page looks as it was drawn last. `data-start` of its items counts in `ranges`. */
  readonly svg?: string;
  /** Where the page's items come from: start and end in the draft, one after the other. */
  readonly ranges: readonly number[];
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
      readonly pages: readonly PageView[];
      readonly marks: readonly PageMark[];
      /** Where the body begins in the draft: what stands before it is not in the order of the pages. */
      readonly bodyStart: number;
      /** Where the cursor is, as an offset in the draft; absent when no editor shows it. */
      readonly cursor?: number;
    }
  | { readonly type: "cursor"; readonly cursor: number }
  /** The writer has scrolled the editor: this offset stands at its upper edge. */
  | { readonly type: "scroll"; readonly top: number }
  /** Glyphs for the pages; parts of one family add up. */
  | { readonly type: "fonts"; readonly parts: readonly FontPart[] }
  /** The pages could not be laid out; those shown are older than the draft. */
  | { readonly type: "stale"; readonly sentence: string };

/** Page to extension. */
export type FromPreview =
  /** The page is there and shows nothing yet. */
  | { readonly type: "ready" }
  /** The pages of that version are on the screen. */
  | { readonly type: "drawn"; readonly version: number; readonly pages: number }
  /** Somebody wants to see where this text comes from. */
  | { readonly type: "reveal"; readonly offset: number }
  /** The reader has scrolled the pages: this offset stands at the upper edge. */
  | { readonly type: "scrolled"; readonly top: number }
  | { readonly type: "settings"; readonly settings: PreviewSettings }
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
  readonly loading: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly place: string;
}

/** What the page keeps over a reload of the window. */
export interface PreviewState {
  /** The draft. */
  readonly uri: string;
  readonly settings: PreviewSettings;
  /** How far it is scrolled: whole pages, and the fraction of the one at the upper edge. */
  readonly scroll: number;
}
