import type { Row, Table } from "../draft/draft";
import { lineBelow } from "../draft/lines";
import type { TextEdit } from "../text/edit";
import { range } from "../text/range";

/** One space on either side of what stands in a cell, two in an empty one. A row keeps its last pipe or its lack of one. */
export function tableEdits(text: string, table: Table): readonly TextEdit[] {
  return [
    ...rowEdits(text, table.header),
    ...separatorEdits(text, table),
    ...table.rows.flatMap((row) => [...rowEdits(text, row)]),
  ];
}

/** The gaps between cells; one that holds a comment stays as it is. */
function* rowEdits(text: string, { range: whole, cells }: Row): Generator<TextEdit> {
  let from = whole.start;
  let before: string | undefined;
  for (const { range: cell } of cells) {
    const isEmpty = cell.start === cell.end;
    const gap = range(from, cell.start);
    // An empty cell begins right behind its pipe.
    if (/^\s*\|\s*$/u.test(text.slice(gap.start, gap.end))) {
      yield { range: gap, newText: `${before ?? ""}|${isEmpty ? "" : " "}` };
    }
    from = cell.end;
    before = isEmpty ? "  " : " ";
  }
  if (/^\s*\|$/u.test(text.slice(from, whole.end)))
    yield { range: range(from, whole.end), newText: `${before ?? ""}|` };
}

/** The line below the header: `| --- | :---: |`. */
function separatorEdits(text: string, { header }: Table): readonly TextEdit[] {
  const start = lineBelow(text, header.range.end);
  const line = /^[^\r\n]*/u.exec(text.slice(start, lineBelow(text, start)))?.[0] ?? "";
  const words = line.trim();
  if (!/^\|[\s:|-]*$/u.test(words)) return [];
  const from = start + line.indexOf(words);
  const isClosed = words.length > 1 && words.endsWith("|");
  const cells = words.slice(1, isClosed ? -1 : undefined).split("|");
  const newText = `| ${cells.map((cell) => cell.trim()).join(" | ")}${isClosed ? " |" : ""}`;
  return [{ range: range(from, from + words.length), newText }];
}
