/** What a reviewer has entered: who and when only as the reviewer has written it. */
export interface ReviewSheet {
  /** The fingerprint of the draft's text when something was entered last; undefined when nothing was. */
  readonly text: string | undefined;
  readonly remarks: Readonly<Record<RemarkName, string>>;
  /** In the order of the file; each item once. Items that we do not know belong to somebody else and stay. */
  readonly entries: readonly SheetEntry[];
  /** What else stands in the file; it stays. */
  readonly rest: Readonly<Record<string, unknown>>;
}

/** What is written about the draft as a whole. */
export type RemarkName = "reviewer" | "date" | "opinion";

/** What was entered about one item. */
export interface SheetEntry {
  readonly item: string;
  /** The fingerprint of the text for which it was ticked; undefined when it is not ticked. */
  readonly tickedFor: string | undefined;
  readonly note: string;
  readonly rest: Readonly<Record<string, unknown>>;
}

export const EMPTY_SHEET: ReviewSheet = {
  text: undefined,
  remarks: { reviewer: "", date: "", opinion: "" },
  entries: [],
  rest: {},
};

/** What was entered about the item, if anything was. */
export function entryOf(sheet: ReviewSheet, item: string): SheetEntry | undefined {
  return sheet.entries.find((entry) => entry.item === item);
}
