import type { Range } from "../../text/range";
import type { Block, Paragraph } from "../draft";
import type { AttachmentOpening } from "./attachment-opening";

/** A stretch of the body that is read as one, as it stood in the text that it was read in. */
export type Part = BlockPart | OpeningPart;

interface Stretch {
  /** Where its first line begins, white space included. */
  readonly lineStart: number;
  /** From its first character to its last that are not white. */
  readonly range: Range;
}

export interface BlockPart extends Stretch {
  readonly type: "block";
  readonly block: Block;
}

/** The opening of an attachment, with its title. */
export interface OpeningPart extends Stretch {
  readonly type: "opening";
  readonly opening: AttachmentOpening;
  readonly title: Paragraph | undefined;
}

/** A part where it stands now: `by` characters behind the place where it was read. */
export interface PlacedPart<P extends Part = Part> {
  readonly part: P;
  readonly by: number;
}
