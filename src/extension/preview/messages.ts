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

/** Extension to page. */
export type ToPreview =
  | {
      readonly type: "pages";
      /** The version of the draft. */
      readonly version: number;
      readonly pages: readonly PageView[];
      /** Where the cursor is, as an offset in the draft; absent when no editor shows it. */
      readonly cursor?: number;
    }
  | { readonly type: "cursor"; readonly cursor: number }
  /** The pages could not be laid out; those shown are older than the draft. */
  | { readonly type: "stale"; readonly sentence: string };

/** Page to extension. */
export type FromPreview =
  /** The page is there and shows nothing yet. */
  | { readonly type: "ready" }
  /** The pages of that version are on the screen. */
  | { readonly type: "drawn"; readonly version: number; readonly pages: number }
  /** Somebody wants to see where this text comes from. */
  | { readonly type: "reveal"; readonly offset: number };

/** The page's words, in the language of the interface. `{0}` and `{1}` stand for numbers. */
export interface PreviewStrings {
  readonly toolbar: string;
  readonly pages: string;
  readonly position: string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitWidth: string;
  readonly loading: string;
}

/** What the page keeps over a reload of the window. */
export interface PreviewState {
  /** The draft. */
  readonly uri: string;
  /** A factor, or as wide as the window. */
  readonly zoom: number | "fit";
  /** How far it is scrolled: whole pages, and the fraction of the one at the upper edge. */
  readonly scroll: number;
}
