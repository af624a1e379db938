import type { Block } from "../draft";
import type { Lines } from "../lines";

/** The body as the readers of lines see it. */
export interface BodySource {
  /** The whole text with comments masked, so that offsets are those of the draft. */
  readonly masked: string;
  /** The lines of the body that are not blank. */
  readonly lines: Lines;
}

/** Reads the block that begins at a line; undefined when the line is not of its kind. */
export type BlockReader = (source: BodySource, index: number) => BlockReading | undefined;

export interface BlockReading {
  readonly block: Block;
  /** The index of the first line that no longer belongs to the block. */
  readonly next: number;
}
