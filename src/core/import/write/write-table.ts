import type { Alignment } from "../../draft/draft";
import type { SourceCell, SourceTable } from "../source";
import { escapedCell, inlineText } from "./escape";

const RULES: Readonly<Record<NonNullable<Alignment> | "none", string>> = {
  left: ":---",
  center: ":---:",
  right: "---:",
  none: "---",
};

/** The table as a draft writes it: its first row is the head. None when it has no cell with text. */
export function tableLines({ rows }: SourceTable): readonly string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => cellText(row[column])));
  const [head = [], ...others] = cells.map(rowLine);
  const rules = Array.from({ length: width }, (_, column) => RULES[alignmentOf(rows, column) ?? "none"]);
  return [String(head), rowLine(rules), ...others.map(String)];
}

function rowLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function cellText(cell: SourceCell | undefined): string {
  return (cell?.paragraphs ?? [])
    .map(({ pieces }) => inlineText(pieces, escapedCell))
    .filter((text) => text !== "")
    .join(" ");
}

/** The alignment that all cells of a column below the head have that are not empty. */
function alignmentOf(rows: readonly (readonly SourceCell[])[], column: number): Alignment {
  const alignments = new Set(rows.slice(1).flatMap((row) => (row[column] ? [row[column].align] : [])));
  return alignments.size === 1 ? [...alignments][0] : undefined;
}
