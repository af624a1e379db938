import type { Change } from "./compare";

/** What became of a draft's part: as a whole, or `changed` within. */
export type State = Change | "changed";

/** Text with what became of it. */
export interface Piece {
  readonly text: string;
  readonly strong: boolean;
  readonly change: Change;
}

/** A line of text and what became of it. */
export interface Line {
  readonly state: State;
  readonly pieces: readonly Piece[];
}

/** An element of the front matter, or a key below one (办理／期限). */
export interface ElementDifference {
  readonly key: string;
  readonly state: State;
  /** Each value by itself; none when the key has no value on either side. */
  readonly values: readonly Line[];
}

/** A part of the main text or of an attachment, in the order of the draft after. */
export type BlockDifference = TextDifference | TableDifference;

export interface TextDifference extends Line {
  readonly type: "paragraph" | "heading" | "picture" | "attachment" | "attachment-title";
  /** Of a heading; 1 is the highest. */
  readonly depth: number;
}

export interface TableDifference {
  readonly type: "table";
  readonly state: State;
  /** The head first. */
  readonly rows: readonly RowDifference[];
}

export interface RowDifference {
  readonly state: State;
  readonly cells: readonly Line[];
}

/** What became of one draft on the way to another. */
export interface DraftDifference {
  /** Every element that either draft has. */
  readonly elements: readonly ElementDifference[];
  readonly blocks: readonly BlockDifference[];
}
