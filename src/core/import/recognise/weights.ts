import type { SourceCell, SourcePiece } from "../source";
import type { Unit } from "./units";
import { isNumbered } from "./wording";

/**
 * The units without the bold type that only makes headings and whole paragraphs stand out, which a draft's layout does
 * by itself: emphasis is what a part of a paragraph has.
 */
export function withoutHeadingWeight(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit) => {
    if (unit.type === "text") return { ...unit, pieces: lightened(unit.pieces, isNumbered(unit.bare)) };
    if (unit.type === "picture") return unit;
    return { ...unit, rows: unit.rows.map((row) => row.map(lightCell)) };
  });
}

function lightCell(cell: SourceCell): SourceCell {
  const paragraphs = cell.paragraphs.map((paragraph) => ({
    ...paragraph,
    pieces: lightened(paragraph.pieces, false),
  }));
  return { ...cell, paragraphs };
}

function lightened(pieces: readonly SourcePiece[], isHeading: boolean): readonly SourcePiece[] {
  const isAllStrong = pieces.every(({ strong, text }) => strong || text.trim() === "");
  if (isAllStrong) return pieces.map((piece) => ({ ...piece, strong: false }));
  return isHeading ? pieces.map((piece, index) => (index === 0 ? { ...piece, strong: false } : piece)) : pieces;
}
