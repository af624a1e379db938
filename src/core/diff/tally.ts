import type { BlockDifference, DraftDifference, Line, Piece } from "./draft-difference";

/** How much has changed. */
export interface Tally {
  /** Elements, paragraphs and tables that are not as they were. */
  readonly places: number;
  /** Characters that came in and that went out, white space aside. */
  readonly added: number;
  readonly removed: number;
}

export function tallyOf({ elements, blocks }: DraftDifference): Tally {
  const lines = [...elements.flatMap(({ values }) => values), ...blocks.flatMap(linesOf)];
  const pieces = lines.flatMap((line) => line.pieces);
  return {
    places: [...elements, ...blocks].filter(({ state }) => state !== "kept").length,
    added: charactersOf(pieces, "added"),
    removed: charactersOf(pieces, "removed"),
  };
}

function linesOf(block: BlockDifference): readonly Line[] {
  return block.type === "table" ? block.rows.flatMap(({ cells }) => cells) : [block];
}

function charactersOf(pieces: readonly Piece[], change: Piece["change"]): number {
  const texts = pieces.filter((piece) => piece.change === change).map(({ text }) => text.replace(/\s/gu, ""));
  return texts.reduce((sum, text) => sum + [...text].length, 0);
}
