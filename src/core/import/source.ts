import type { Alignment } from "../draft/draft";
import type { LeftOut } from "./left-out";

/** A document as it came in: its paragraphs, tables and pictures in order, and what of their look tells elements apart. */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
  readonly leftOut: readonly LeftOut[];
  /** What the file says itself that it is: the property that word processors call 类别. */
  readonly category?: string | undefined;
}

export type SourceBlock = SourceParagraph | SourceTable | SourcePicture;

export interface SourceParagraph {
  readonly type: "paragraph";
  readonly pieces: readonly SourcePiece[];
  readonly look: Look;
  /** Footnotes and comments that hang on it. */
  readonly remarks: readonly string[];
}

/** Text of one weight. `\n` is a line break within the paragraph, `\t` a tab. */
export interface SourcePiece {
  readonly text: string;
  readonly strong: boolean;
}

/** How a paragraph looks; undefined is “not told”, as in plain text. */
export interface Look {
  /** The name of its style, as the word processor shows it. */
  readonly style?: string | undefined;
  readonly align?: "left" | "center" | "right" | undefined;
  /** The size of most of its characters, in points. */
  readonly points?: number | undefined;
  /** Whether most of its characters are red. */
  readonly isRed?: boolean | undefined;
  /** Its place in the outline, 0 the highest. */
  readonly outline?: number | undefined;
  /** So many signs (#) mark it as a heading in Markdown. */
  readonly headingSigns?: number | undefined;
  /** From the right edge, in characters. */
  readonly rightIndent?: number | undefined;
  /** The white above it, in points. */
  readonly whiteAbove?: number | undefined;
  /** Whether it begins a page. */
  readonly opensPage?: boolean | undefined;
  /** Whether it stands in a text box. */
  readonly isInBox?: boolean | undefined;
  /** Whether its page is turned. */
  readonly isLandscape?: boolean | undefined;
}

export interface SourceTable {
  readonly type: "table";
  readonly rows: readonly (readonly SourceCell[])[];
  readonly look: Look;
}

export interface SourceCell {
  readonly paragraphs: readonly SourceParagraph[];
  readonly align: Alignment;
}

export interface SourcePicture {
  readonly type: "picture";
  /** The file's own words for it. */
  readonly description: string;
  readonly format: "png" | "jpeg";
  readonly bytes: Uint8Array;
  readonly look: Look;
}

/** The paragraph's text without weights. */
export function sourceText({ pieces }: Pick<SourceParagraph, "pieces">): string {
  return pieces.map(({ text }) => text).join("");
}

/** A paragraph of plain text. */
export function plainParagraph(text: string, look: Look = {}): SourceParagraph {
  return { type: "paragraph", pieces: text === "" ? [] : [{ text, strong: false }], look, remarks: [] };
}
