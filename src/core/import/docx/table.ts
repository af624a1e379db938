import type { Alignment } from "../../draft/draft";
import type { SourceBlock, SourceCell, SourceParagraph } from "../source";
import { isDeleted } from "./accepted";
import { ALIGNMENTS } from "./alignments";
import type { TextReader } from "./surroundings";
import { allText, childOf, childrenOf, elementsOf, settingOf, type XmlElement } from "./xml";

/** No table of a document has more columns; what says so is made to exhaust its reader. */
const MOST_COLUMNS = 200;

const EMPTY: SourceCell = { paragraphs: [], align: undefined };

/** The table's rows, all of one length: merged cells are taken apart, tables within cells become their text. */
export function readTableRows(table: XmlElement, body: TextReader): readonly (readonly SourceCell[])[] {
  let hasMerged = false;
  const rows = kept(rowsOf(table), body).map((row) => {
    // A row may begin to the right of the table's first column.
    const before = columnsOf(childOf(row, "w:trPr"), "w:gridBefore");
    const cells: SourceCell[] = Array.from({ length: before }, () => EMPTY);
    for (const cell of kept(cellsOf(row), body)) {
      const properties = childOf(cell, "w:tcPr");
      const span = Math.max(1, columnsOf(properties, "w:gridSpan"));
      const merge = childOf(properties, "w:vMerge") ?? childOf(properties, "w:hMerge");
      if (span > 1 || merge) hasMerged = true;
      cells.push({ paragraphs: paragraphsOf(body.readInner(cell), body), align: alignmentOf(cell, body) });
      for (let more = 1; more < span && cells.length < MOST_COLUMNS; more++) cells.push(EMPTY);
    }
    return cells;
  });
  if (hasMerged) body.leaveOut("merged-cells", "");
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => EMPTY)]);
}

/** A number of columns among the properties of a row or a cell. */
function columnsOf(properties: XmlElement | undefined, name: string): number {
  const columns = Number(settingOf(properties, name) ?? 0);
  return columns > 0 ? Math.min(MOST_COLUMNS, Math.floor(columns)) : 0;
}

/** Rows or cells without those that a tracked change has deleted; their words are listed. */
function kept(elements: readonly XmlElement[], body: TextReader): readonly XmlElement[] {
  return elements.filter((element) => {
    if (!isDeleted(element)) return true;
    body.leaveOut("deleted-text", allText(element));
    return false;
  });
}

/** The name of the style in the table's first cell, be it empty. */
export function firstStyleOf(table: XmlElement, { surroundings: { styles } }: TextReader): string | undefined {
  const [row] = rowsOf(table);
  const paragraph = childOf(row && cellsOf(row)[0], "w:p");
  return paragraph && styles.paragraph(settingOf(childOf(paragraph, "w:pPr"), "w:pStyle")).name;
}

const HOLDERS = new Set(["w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo"]);

function rowsOf(table: XmlElement): readonly XmlElement[] {
  return within(table, "w:tr");
}

function cellsOf(row: XmlElement): readonly XmlElement[] {
  return within(row, "w:tc");
}

function within(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return HOLDERS.has(child.name) ? within(child, name) : [];
  });
}

function paragraphsOf(blocks: readonly SourceBlock[], body: TextReader): readonly SourceParagraph[] {
  return blocks.flatMap((block): readonly SourceParagraph[] => {
    if (block.type === "paragraph") return [block];
    if (block.type === "picture") {
      body.leaveOut("picture", block.description);
      return [];
    }
    const inner = block.rows.flatMap((row) => row.flatMap((cell) => cell.paragraphs));
    body.leaveOut("nested-table", inner.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(" "));
    return inner;
  });
}

/** The alignment that the cell's paragraphs have, be they empty; that of a style counts where it is not the usual one. */
function alignmentOf(cell: XmlElement, { surroundings: { styles } }: TextReader): Alignment {
  const alignments = childrenOf(cell, "w:p").map((paragraph) => {
    const properties = childOf(paragraph, "w:pPr");
    const ofStyle = styles.paragraph(settingOf(properties, "w:pStyle")).paragraph.align;
    return ALIGNMENTS[settingOf(properties, "w:jc") ?? (ofStyle === "left" ? "" : (ofStyle ?? ""))];
  });
  return new Set(alignments).size === 1 ? alignments[0] : undefined;
}
