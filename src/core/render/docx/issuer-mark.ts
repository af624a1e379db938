import type { IssuerMark } from "../../draft/wording";
import { centredIndent } from "./centred-lines";
import type { DocxContext } from "./context";
import { CHARACTER_SPACING, characters, TEXT_WIDTH, tightLine } from "./measures";
import { type BlockModel, paragraph, run, type TableModel } from "./model";

/** Where the pages do not say how large the mark is: as wide as the type area allows. In points. */
export function markPoints(mark: IssuerMark, { facts, house }: DocxContext): number {
  const widest = Math.max(1, ...mark.names.map(characters)) + characters(mark.suffix);
  return facts.markPoints ?? Math.min(house.issuerMarkSize, Math.floor(TEXT_WIDTH / 20 / widest));
}

/** The mark in the middle (GB/T 9704—2012 7.2.4); `before` is the white above its line in twips. */
export function markBlock(mark: IssuerMark, context: DocxContext, before: number): BlockModel {
  const points = markPoints(mark, context);
  if (mark.names.length > 1 && context.facts.isMarkStacked) return stackedMark(mark, points, before);
  const spacing = { before, line: tightLine(points) };
  const text = (mark.names[0] ?? "") + mark.suffix;
  return paragraph("IssuerMark", [run(text, { points })], { spacing, ...centredIndent([text], points) });
}

/** How much wider a column is than its text, in characters, so that rounding never breaks a name. */
const ROOM = 0.3;

/** Several names in a stack of equal width, the suffix beside them at half their height. */
function stackedMark({ names, suffix }: IssuerMark, points: number, before: number): TableModel {
  const columnWidth = (count: number) => Math.round((points * 20 + CHARACTER_SPACING) * (count + ROOM));
  const columns = [Math.max(...names.map(characters)), characters(suffix)].map(columnWidth);
  const spacing = { line: tightLine(points) };
  const stack = names.map((name, index) =>
    paragraph("IssuerMark", [run(name, { points })], {
      align: "distribute",
      spacing: { ...spacing, before: index === 0 ? before : 0 },
    }),
  );
  const beside = paragraph("IssuerMark", [run(suffix, { points })], { spacing: { ...spacing, before } });
  const cells = [stack, [beside]].map((paragraphs, index) => ({ width: columns[index] ?? 0, paragraphs }));
  const width = columns.reduce((sum, column) => sum + column, 0);
  return {
    type: "table",
    table: { width, ruled: null, columns, rows: [{ isHeader: false, cells, revision: null }] },
  };
}
