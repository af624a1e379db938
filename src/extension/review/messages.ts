import type { SheetChange } from "../../core/review/change-sheet";
import type { RemarkName } from "../../core/review/sheet";
import type { Range } from "../../core/text/range";

/** What the extension and the page of the review say to each other. */

/** Something that the reviewer must know before anything else. */
export interface ReviewNotice {
  readonly kind: "stale" | "fault";
  readonly sentence: string;
  /** Whether a new sheet may be begun in place of the file. */
  readonly mayBeginAnew?: boolean;
}

/** What was entered about an item of the content. */
export interface ContentState {
  readonly id: string;
  readonly tick: "fresh" | "stale" | "none";
  /** The same in words. */
  readonly tickName: string;
  readonly note: string;
}

/** Extension to page. */
export type ToReview =
  | {
      readonly type: "show";
      /** The version of the draft. */
      readonly version: number;
      readonly title: string;
      /** The items of the form, as HTML that the extension has escaped. */
      readonly form: string;
      readonly formSummary: string;
      readonly content: readonly ContentState[];
      readonly contentSummary: string;
      readonly remarks: Readonly<Record<RemarkName, string>>;
      readonly notices: readonly ReviewNotice[];
      /** Whether there is a file to enter something into. */
      readonly mayEnter: boolean;
      /** How many findings can be put right unseen. */
      readonly fixable: number;
      /** The last of the page's entries that the sheet holds. */
      readonly entered: number;
    }
  /** An entry was not written; what was typed stays. */
  | { readonly type: "unsaved"; readonly sentence: string };

/** Page to extension. */
export type FromReview =
  /** The page is there and shows nothing yet. */
  | { readonly type: "ready" }
  | { readonly type: "shown"; readonly version: number }
  /** Somebody wants to see the place in the draft. */
  | { readonly type: "reveal"; readonly range: Range }
  /** A cure is wanted: one of those that the page of that version shows. */
  | { readonly type: "fix"; readonly version: number; readonly finding: number; readonly fix: number }
  | { readonly type: "fixAll" }
  | { readonly type: "explain"; readonly rule: string }
  /** Something was entered; entries are counted. */
  | { readonly type: "enter"; readonly entry: number; readonly change: SheetChange }
  | { readonly type: "today"; readonly entry: number; readonly before: string }
  | { readonly type: "print" }
  | { readonly type: "beginAnew" };

/** What the page keeps over a reload of the window. */
export interface ReviewState {
  /** The draft. */
  readonly uri: string;
}
