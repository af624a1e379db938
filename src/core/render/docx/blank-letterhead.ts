import { type BlockModel, type BoxModel, type ParagraphModel, RED } from "./model";

const WHITE = "FFFFFF";

/**
 * A block for paper on which the red parts are printed already: the issuer's mark has no words, in lines of the same
 * height, and red rules are white, so that everything else stays where it is.
 */
export function blankLetterhead<B extends BlockModel>(block: B): B;
export function blankLetterhead(block: BlockModel): BlockModel {
  if (block.type === "paragraph") return blankParagraph(block);
  const rows = block.table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(blankParagraph) })),
  }));
  return { ...block, table: { ...block.table, rows } };
}

function blankParagraph(paragraph: ParagraphModel): ParagraphModel {
  const { style, runs, rule, box } = paragraph;
  return {
    ...paragraph,
    runs: style === "IssuerMark" ? [] : runs,
    rule: rule?.color === RED ? { ...rule, color: WHITE } : rule,
    box: box && blankBox(box),
  };
}

function blankBox(box: BoxModel): BoxModel {
  return { ...box, paragraphs: box.paragraphs.map(blankParagraph) };
}
