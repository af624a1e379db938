import type { Inline } from "../../draft/draft";
import { type RunModel, type RunOptions, run } from "./model";

/** The pieces as runs, emphasis bold. */
export function runsOf(
  content: readonly Inline[],
  options: Pick<RunOptions, "typeface" | "points" | "weight"> = {},
): readonly RunModel[] {
  return content
    .filter((piece) => piece.text !== "")
    .map((piece) => run(piece.text, piece.strong ? { ...options, weight: "bold" } : options));
}

/** The pieces before and after an offset of the source; a piece that spans it is cut in two. */
export function splitAt(
  content: readonly Inline[],
  offset: number,
): { readonly before: readonly Inline[]; readonly after: readonly Inline[] } {
  const before: Inline[] = [];
  const after: Inline[] = [];
  for (const piece of content) {
    const { start, end } = piece.range;
    if (end <= offset) before.push(piece);
    else if (start >= offset) after.push(piece);
    else {
      before.push({ ...piece, text: piece.text.slice(0, offset - start), range: { start, end: offset } });
      after.push({ ...piece, text: piece.text.slice(offset - start), range: { start: offset, end } });
    }
  }
  return { before, after };
}

/** Lines with line breaks between them. */
export function lineRuns(lines: readonly string[]): readonly RunModel[] {
  return lines.map((line, index) => run(line, { after: index > 0 ? "line break" : undefined }));
}
